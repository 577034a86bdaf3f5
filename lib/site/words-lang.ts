import { directionOf } from '#lib/site/direction.ts'
import type { Messages } from '#lib/site/messages/english.ts'
import { onceAWord } from '#lib/text/words/once-a-word.ts'

/** Its primary subtag, as Unicode spells it: `he` of `iw-IL`. */
const primaryOf = onceAWord((language) => new Intl.Locale(language).language)

/** Attributes of an element whose words are of another language than those around it. */
export type LangAttributes = { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' }

/**
 * For an element with words in a language among those of another: nothing where
 * both are the same, so that a screen reader says each in its own (WCAG 2.2,
 * 3.1.2 Language of Parts).
 *
 * @param language BCP 47, like `around`
 */
export function langAmong(language: string, context: string): LangAttributes {
  if (primaryOf(context) === primaryOf(language)) return {}
  const dir = directionOf(language)
  return dir === directionOf(context) ? { lang: language } : { lang: language, dir }
}

/** The same for an element that holds words of the interface. */
export function wordsLang(
  { language }: Pick<Messages, 'language'>,
  context: string,
): LangAttributes {
  return langAmong(language, context)
}
