/**
 * Characters that a reader cannot see and that change what is seen: controls,
 * direction overrides, zero-width spaces, halves of a pair. The joiners U+200C
 * and U+200D and the marks U+200E and U+200F are left alone, because several
 * scripts and emoji are spelt with them, and so are tab and line feed.
 */

/** Where the first one stands, in UTF-16 code units, and what it is called; `null` where there is none. */
export function hiddenCharacter(
  text: string,
): { readonly at: number; readonly name: string } | null {
  const at = text.search(hidden)
  if (at === -1) return null
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')
  return { at, name: `U+${code}` }
}

// Without the u flag, so that halves of a pair can be named; a whole pair is let through by the look-arounds.
const hidden =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u180E\u200B\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
