/** Scripts that put no spaces between words. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * Whether a text may have any of them, or anything else that only East Asian
 * text has, told without Unicode's tables: in most texts nothing lies in these
 * blocks, and a pattern of few ranges sees that at once.
 */
export function mayBeUnspaced(text: string): boolean {
  return /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u19E0-\u19FF\u2E80-\uFFFF]/.test(text)
}
