/**
 * A text on one line, with one space where its source breaks lines or indents.
 * Spaces that an author chose stay: one that does not break, or a thin one,
 * holds a figure together.
 */
export function withSingleSpaces(text: string): string {
  if (!/[\t\n\v\f\r\u0085\u2028\u2029]| {2}/u.test(text)) return text.trim()
  return text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').trim()
}
