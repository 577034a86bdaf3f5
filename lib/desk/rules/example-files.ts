/** The lines of a rule's example → whole files, right in all that the example does not say. */

import { exampleFile, examplePicture, examplePictureBytes } from '#lib/rules/example.ts'
import type { ArticlePart, Files } from '#lib/rules/rule.ts'

/** By path in the content folder. */
export type WholeFiles = ReadonlyMap<string, string | Uint8Array>

/** With a site and an article, where the example has none of its own; none at all for an example without files. */
export function wholeFiles(files: Files): WholeFiles {
  const named = Object.entries(files)
  if (named.length === 0) return new Map()
  const hasArticle = named.some(([path]) => /^articles\/.*\.md$/u.test(path))
  return new Map([
    ['site.yml', siteText],
    [examplePicture, examplePictureBytes],
    ...(hasArticle ? [] : ([[exampleFile, articleText('', '')]] as const)),
    ...named.map(([path, content]) => [path, wholeText(content)] as const),
  ])
}

function wholeText(content: string | Uint8Array | ArticlePart): string | Uint8Array {
  if (typeof content === 'string' || content instanceof Uint8Array) return content
  return articleText(content.front, content.body)
}

const siteText = 'name: The Harbour News\nurl: https://news.example.org\n'

/** By key. */
const ownFront: ReadonlyMap<string, string> = new Map([
  ['title', 'title: Ferry returns to the old harbour'],
  ['author', 'author: Ines Moreau'],
  ['published', 'published: 2026-03-02'],
  ['takeaways', 'takeaways:\n  - The ferry carries 120 passengers.'],
])

const ownBody = 'The ferry returned to the old harbour on Monday. It carries 120 passengers.'

function articleText(front: string, body: string): string {
  const given = new Set([...front.matchAll(/^(\w+):/gmu)].map(([, key = '']) => key))
  const own = [...ownFront].flatMap(([key, lines]) => (given.has(key) ? [] : [lines]))
  const below = body === '' ? [] : ['', body]
  return [
    ...['---', ...own, ...(front === '' ? [] : [front]), '---', ''],
    ...[ownBody, ...below, ''],
  ].join('\n')
}
