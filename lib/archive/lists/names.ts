/** Which names of topics and authors stand in addresses. Pure. */

import type { AuthorName, TopicName } from '#lib/archive/archive.ts'
import type { Site } from '#lib/site/site.ts'
import { foldedName } from '#lib/text/folded-name.ts'
import { slugOf } from '#lib/text/slug.ts'

/** A topic as an article has it: the key in `site.yml`, or any label. */
export function topicNameOf(written: string, site: Pick<Site, 'topics'>): TopicName {
  const label = site.topics.get(written)
  if (label !== undefined) return { id: written, label }
  const id = slugOf(written, 'topic')
  return { id, label: site.topics.get(id) ?? written }
}

/** An article's topics, each address once. */
export function topicNamesOf(
  topics: readonly string[],
  site: Pick<Site, 'topics'>,
): readonly TopicName[] {
  const names = new Map<string, TopicName>()
  for (const written of topics) {
    const name = topicNameOf(written, site)
    if (!names.has(name.id)) names.set(name.id, name)
  }
  return [...names.values()]
}

/**
 * Gives each name in a byline the id of its page: that of the author's file when
 * there is one, else one made from the name. Names that would share an id are
 * numbered in the order of the alphabet.
 *
 * @param names by their keys
 * @param idsOfFiles by the keys of the names in the files
 */
export function authorIdsOf(
  names: ReadonlyMap<string, string>,
  idsOfFiles: ReadonlyMap<string, string>,
): ReadonlyMap<string, AuthorName> {
  const taken = new Set([...idsOfFiles.values()].map(foldedName))
  const ids = new Map<string, AuthorName>()
  for (const [key, name] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const id = idsOfFiles.get(key) ?? freeId(slugOf(name, 'author'), taken)
    taken.add(foldedName(id))
    ids.set(key, { id, name })
  }
  return ids
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let nth = 2; taken.has(foldedName(id)); nth += 1) id = `${wanted}-${nth}`
  return id
}
