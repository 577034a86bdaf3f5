import { allLanguages } from '#lib/text/languages/all-languages.ts'
import type { Language } from '#lib/text/languages/language.ts'

const byCode: ReadonlyMap<string, Language> = new Map(
  allLanguages.map((language) => [language.code, language]),
)

/**
 * What is known of a language, whatever its region; `null` where no file is about it.
 *
 * @param lang BCP 47
 */
export function languageOf(lang: string): Language | null {
  const cut = lang.indexOf('-')
  return byCode.get((cut === -1 ? lang : lang.slice(0, cut)).toLowerCase()) ?? null
}

/** What is made of a language's lists is made once, and when it is first asked for. */
export function madeOnce<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const known = new Map<Language, Made>()
  return (language) => {
    const kept = known.get(language)
    if (kept !== undefined) return kept
    const made = make(language)
    known.set(language, made)
    return made
  }
}
