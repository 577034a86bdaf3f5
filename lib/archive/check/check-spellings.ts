/** Whether topics and authors are spelt in one way throughout a publication. Pure. */

import type { FileFinding } from '#lib/archive/check/check-file-names.ts'
import { topicNameOf } from '#lib/archive/lists/names.ts'
import type { Outline } from '#lib/archive/outline.ts'
import type { AuthorFile } from '#lib/archive/lists/build-lists.ts'
import { authorSpeltOtherwise } from '#lib/rules/publication/author-spelling.ts'
import { topicSpeltOtherwise } from '#lib/rules/publication/topic-spelling.ts'
import { topicTooAlike } from '#lib/rules/publication/topic-taken.ts'
import type { Breach } from '#lib/rules/rule.ts'
import type { Site } from '#lib/site/site.ts'
import { foldedName } from '#lib/text/folded-name.ts'
import { nameKey } from '#lib/text/name-key.ts'
import { type Finding, fileStart, type Place } from '#lib/text/problem.ts'
import type { DataPath } from '#lib/text/yaml/yaml.ts'

type Topics = Pick<Site, 'topics'>
type Written = { readonly text: string; readonly file: string; readonly place: Place }

/** Topics of `site.yml` whose folders would be one. */
export function checkListedTopics(
  { topics }: Topics,
  placeOf: (path: DataPath) => Place,
): readonly Finding[] {
  const first = new Map<string, string>()
  return [...topics.keys()].flatMap((id): readonly Finding[] => {
    const before = first.get(foldedName(id))
    if (before === undefined) {
      first.set(foldedName(id), id)
      return []
    }
    return [{ place: placeOf(['topics', id]), ...topicTooAlike(id, before, null) }]
  })
}

/** Each spelling is told of once, where it stands first. */
export function checkTopics(articles: readonly Outline[], site: Topics): readonly FileFinding[] {
  const listed = [...site.topics.keys()].map((id) => ({ text: id, file: 'site.yml' }))
  const first = new Map(listed.toReversed().map((each) => [foldedName(each.text), each]))
  const told = new Set<string>()
  const written = articles.flatMap(({ file, topics, places }) =>
    topics.map((text, index) => ({ text, file, place: places.topics[index] ?? fileStart })),
  )
  return written.flatMap((each): readonly FileFinding[] => {
    const key = foldedName(topicNameOf(each.text, site).id)
    const before = first.get(key)
    if (before === undefined) first.set(key, each)
    if (before === undefined || before.text === each.text || told.has(each.text)) return []
    told.add(each.text)
    const finding = topicFinding(each, before, site)
    return finding === null ? [] : [{ file: each.file, finding: { place: each.place, ...finding } }]
  })
}

function topicFinding(
  { text }: Written,
  before: Omit<Written, 'place'>,
  site: Topics,
): Breach | null {
  const [id, other] = [topicNameOf(text, site).id, topicNameOf(before.text, site).id]
  if (id !== other) return topicTooAlike(text, before.text, before.file)
  // That it is not listed has been said, with the one that is.
  if (site.topics.has(id)) return null
  return topicSpeltOtherwise(text, before.text, before.file)
}

/** Names that differ by case are hardly ever two people; each would have a page. */
export function checkBylines(
  articles: readonly Outline[],
  authorFiles: readonly AuthorFile[],
): readonly FileFinding[] {
  const inFiles = authorFiles.map(({ file, page: { name } }) => ({ text: name, file }))
  const first = new Map(inFiles.toReversed().map((each) => [foldedName(nameKey(each.text)), each]))
  const told = new Set<string>()
  const written = articles.flatMap(({ file, authors, places }) =>
    authors.map((text, index) => ({ text, file, place: places.authors[index] ?? fileStart })),
  )
  return written.flatMap((each): readonly FileFinding[] => {
    const [key, own] = [foldedName(nameKey(each.text)), nameKey(each.text)]
    const before = first.get(key)
    if (before === undefined) first.set(key, each)
    if (before === undefined || nameKey(before.text) === own || told.has(own)) return []
    told.add(own)
    const spelt = authorSpeltOtherwise(each.text, before.text, before.file)
    return [{ file: each.file, finding: { place: each.place, ...spelt } }]
  })
}
