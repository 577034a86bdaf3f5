import { allLanguages } from '#lib/text/languages/all-languages.ts'

/** Whether a text is a language code that this runtime understands: `en`, `pt-BR`. */
export function isLanguage(code: string): boolean {
  try {
    // Intl takes words of five to eight letters for codes too: `german`.
    return /^[a-z]{2,3}(-|$)/iu.test(code) && Intl.getCanonicalLocales(code).length === 1
  } catch {
    // Intl has no form that answers instead of throwing.
    return false
  }
}

/** The one spelling of a code that is known to be one: `EN` is `en`, so that two may be compared. */
export function canonicalLanguage(code: string): string {
  return Intl.getCanonicalLocales(code)[0] ?? code
}

/** What a language is called in English: `French` of `fr-CA`; its code where it has no name. */
export function languageName(code: string): string {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  return names.of(code.split('-')[0] ?? code) ?? code
}

/** The code meant by `german`, `Deutsch` or `en_US`; `null` for what no language that is listed here is called. */
export function languageNamed(written: string): string | null {
  const code = written.trim().replace(/_/gu, '-').replace(/\..*$/u, '')
  if (isLanguage(code)) return canonicalLanguage(code)
  const name = written.trim().toLowerCase()
  const found = allLanguages.find(({ code: each }) =>
    [each, 'en'].some(
      (inLanguage) =>
        new Intl.DisplayNames(inLanguage, { type: 'language' }).of(each)?.toLowerCase() === name,
    ),
  )
  return found?.code ?? null
}
