/**
 * What Intl is asked for. English without a country would be written as in the
 * United States, month first; most of its readers put the day first, as nearly
 * all other languages do.
 */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language
}
