import { slug as githubSlug } from 'github-slugger'

const longest = 60

/**
 * Text → a name for an address: lower case, words joined by hyphens, letters of
 * any script kept, at most 60 characters, cut at a word where there is one.
 * `fallback` stands in for text that has no letter or digit.
 */
export function slugOf(text: string, fallback: string): string {
  const whole = githubSlug(
    text
      .normalize('NFKC')
      .replace(/[\p{Pd}\p{Pc}/\\]/gu, ' ')
      .trim(),
  )
    .replace(/[^\p{L}\p{M}\p{N}-]/gu, '')
    .replace(/_/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
    // Letters that a removed sign kept apart may now be one.
    .normalize('NFC')
  if (!/[\p{L}\p{N}]/u.test(whole)) return fallback
  const letters = [...whole]
  if (letters.length <= longest) return whole
  const cut = letters.slice(0, longest + 1).join('')
  const atWord = cut.lastIndexOf('-')
  return atWord > longest / 2
    ? cut.slice(0, atWord)
    : letters.slice(0, longest).join('').replace(/-$/, '')
}
