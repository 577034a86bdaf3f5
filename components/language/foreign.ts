import type { Article } from '#lib/article/article.ts'
import type { Site } from '#lib/site/site.ts'

/** `lang` and `dir` for words of an article, whatever is around them. */
export function langOf({ lang, dir }: Pick<Article, 'lang' | 'dir'>): {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
} {
  return { lang, dir }
}

/** `lang` and `dir` for words of an article that is not in the site's language; nothing for one that is. */
export function foreign(
  { lang, dir }: Pick<Article, 'lang' | 'dir'>,
  site: Site,
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return lang === site.language ? {} : { lang, dir }
}
