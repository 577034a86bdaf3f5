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
  if (lang !== last.lang) last = { lang, language: byCode.get(primaryOf(lang)) ?? null }
  return last.language
}

/** Asked of every word of a text, it is the same language again. */
let last: { readonly lang: string; readonly language: Language | null } = {
  lang: '',
  language: null,
}

/** `pt` of `pt-BR`, in small letters. */
export function primaryOf(lang: string): string {
  const cut = lang.indexOf('-')
  return (cut === -1 ? lang : lang.slice(0, cut)).toLowerCase()
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
