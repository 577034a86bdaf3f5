/**
 * Text as one word of a Caddyfile. A brace would begin a placeholder of Caddy's,
 * and it reads a backslash for itself everywhere but before a quotation mark.
 *
 * @returns `null` for what it cannot be told at all
 */
export function caddyWord(text: string): string | null {
  if (text.includes('{')) return null
  if (!/\\(?:"|$)/u.test(text)) return `"${text.replaceAll('"', String.raw`\"`)}"`
  return text.includes('`') ? null : `\`${text}\``
}
