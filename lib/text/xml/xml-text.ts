/** Words as XML 1.0 can hold them. */

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // Bare, it would end a CDATA section that nobody began: `]]>` is forbidden in text.
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Bare, a parser makes it a line feed.
  '\r': '&#13;',
}

/** For an element's content or an attribute's value in either quotes. */
export function xmlText(text: string): string {
  return xmlCharacters(text).replace(/[&<>"'\r]/gu, (character) => escapes[character] ?? '')
}

/**
 * What no XML may hold, not even as a reference, is U+FFFD here: controls but
 * tab, line feed and carriage return, halves of a pair, U+FFFE and U+FFFF. The
 * list is https://www.w3.org/TR/xml/#charsets.
 */
export function xmlCharacters(text: string): string {
  return text.toWellFormed().replace(unheld, '\uFFFD')
}

const unheld =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu
