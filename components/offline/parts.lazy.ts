import { siteLanguage } from '#components/controls/site-globals.lazy.ts'
import { inLanguage } from '#components/language/language-of-words.lazy.ts'

/** An element with what it holds. */
export function part(name: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...content)
  return made
}

export function sectionWith(title: string, ...content: readonly Node[]): HTMLElement {
  return part('section', part('h2', title), ...content)
}

/** A link to an article, which says its title's language. */
export function linkTo(
  { path, title, lang, dir }: Readonly<Record<'path' | 'title' | 'lang' | 'dir', string>>,
  fragment = '',
): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = path + fragment
  // Of a place that was remembered, empty where it was the site's.
  inLanguage(link, lang === '' ? siteLanguage : { lang, dir })
  link.textContent = title
  return link
}
