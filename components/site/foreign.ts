import type { Article } from '#lib/article/article.ts'
import type { Site } from '#lib/site/site.ts'

/** `lang` and `dir` for words of an article that is not in the site's language; nothing for one that is. */
export function foreign(
  { lang, dir }: Pick<Article, 'lang' | 'dir'>,
  site: Site,
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return lang === site.language ? {} : { lang, dir }
}
