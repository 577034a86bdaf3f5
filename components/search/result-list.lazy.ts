import type { Marked, Passage } from '#components/search/passages.ts'
import type { Result } from '#components/search/search-answer.lazy.ts'
import { dateFormat } from '#components/language/formats.ts'
import { language, locale, siteLanguage, messages } from '#components/controls/site-globals.lazy.ts'
import { inLanguage } from '#components/language/language-of-words.lazy.ts'
import { directionOf } from '#lib/site/direction.ts'
import { facets } from '#lib/site/search-index.ts'

/** A name that the page shows for an id, such as a topic's label; `null` when it has none. */
export type NameOf = (topic: string) => string | null

/** The articles that were found, each with the passages that were, linked to them. */
export function resultItems(results: readonly Result[], nameOf: NameOf): readonly HTMLElement[] {
  return results.map(({ article, shown }) => {
    const { filters, raw_url: address } = article
    const tongue = filters[facets.language]?.[0] ?? language
    const title = element('h2', linkTo(address, shown.title, tongue))
    const about = inLanguage(element('p', ...aboutOf(filters, nameOf)), siteLanguage)
    about.className = 'found-about'
    const item = element('li', title, about)
    for (const passage of shown.passages) item.append(passageOf(address, passage, tongue))
    return item
  })
}

function aboutOf(
  filters: Result['article']['filters'],
  nameOf: NameOf,
): readonly (HTMLElement | string)[] {
  const day = filters[facets.day]?.[0] ?? ''
  const time = document.createElement('time')
  time.dateTime = day
  // A day is the same everywhere: it was reckoned in the publication's time zone.
  time.textContent = dateFormat(locale, 'UTC').format(Date.parse(day))
  const topics = (filters[facets.topic] ?? []).flatMap((id) => nameOf(id) ?? [])
  return [time, ...topics.flatMap((topic) => [' · ', element('bdi', topic)])]
}

function passageOf(address: string, { kind, fragment, text }: Passage, tongue: string): Node {
  const to = fragment === null ? address : `${address}#${encodeURIComponent(fragment)}`
  const passage = element('p', linkTo(to, text, tongue))
  passage.className = 'found-passage'
  if (kind === 'takeaway') passage.prepend(element('small', messages.takeaway), ' ')
  return passage
}

function linkTo(address: string, text: Marked, tongue: string): HTMLElement {
  const link = element('a', ...text.map((each) => (each.marked ? markOf(each.text) : each.text)))
  link.setAttribute('href', address)
  return inLanguage(link, { lang: tongue, dir: directionOf(tongue) })
}

function markOf(text: string): HTMLElement {
  return element('mark', text)
}

function element(name: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...content)
  return made
}
