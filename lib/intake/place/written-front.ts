/** What stands in front of an imported article's text. */

import type { FoundArticle } from '#lib/intake/found.ts'
import type { YamlKeys, YamlValue } from '#lib/text/yaml/write-yaml.ts'
import { withoutHidden } from '#lib/text/characters/hidden-characters.ts'

export type FrontValues = Pick<
  FoundArticle,
  'standfirst' | 'authors' | 'updated' | 'topics' | 'takeaways' | 'lang'
> & {
  readonly title: string
  readonly published: string
  readonly image: YamlKeys | null
  readonly related: readonly string[]
  readonly aliases: readonly string[]
  readonly draft: boolean
}

/** Only keys that say something, in the order in which a writer looks for them. */
export function writtenFront(values: FrontValues): YamlKeys {
  const { title, standfirst, authors, published, updated, image, draft, lang } = values
  const names = authors.map(seen)
  const [author = ''] = names
  const keys: Readonly<Record<string, YamlValue | null>> = {
    title: seen(title),
    standfirst: standfirst === null || seen(standfirst) === '' ? null : seen(standfirst),
    author: names.length > 1 ? names : author,
    published,
    updated,
    image,
    topics: listed(values.topics),
    takeaways: listed(values.takeaways),
    related: listed(values.related),
    lang,
    aliases: listed(values.aliases),
    draft: draft ? true : null,
  }
  return Object.fromEntries(
    Object.entries(keys).filter((entry): entry is [string, YamlValue] => entry[1] !== null),
  )
}

function listed(texts: readonly string[]): readonly string[] | null {
  const said = texts.map(seen).filter((text) => text !== '')
  return said.length === 0 ? null : said
}

/** What nobody sees is no part of a text that somebody wrote. */
export function seen(text: string): string {
  return withoutHidden(text, () => '')
    .replace(/\s+/gu, ' ')
    .trim()
}
