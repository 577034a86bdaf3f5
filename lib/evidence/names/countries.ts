import { foldWord } from '#lib/text/words/fold-word.ts'

const known = new Map<string, ReadonlySet<string>>()

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** What a language calls countries, as `Intl` knows them, folded; only those of one word. */
export function countriesIn(lang: string): ReadonlySet<string> {
  const before = known.get(lang)
  if (before !== undefined) return before
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' })
  const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`))
  const made = new Set(codes.flatMap((code) => foldWord(names.of(code) ?? '') || []))
  known.set(lang, made)
  return made
}
