/** Fills in what a letter about a mistake is about; a web address stays as it is, since it has its own form. */
export function reportAddress(
  written: string,
  letter: { readonly subject: string; readonly body: string } | null,
): string {
  if (letter === null || !/^mailto:/iu.test(written)) return written
  // RFC 6068 wants %20 where a form would have a plus sign.
  const filled = Object.entries(letter).map(
    ([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`,
  )
  return `${written}${written.includes('?') ? '&' : '?'}${filled.join('&')}`
}
