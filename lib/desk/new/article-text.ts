/** An article as somebody begins it: front matter that needs no more than the text below it. */

import { readYaml } from '#lib/text/yaml/yaml.ts'

export type BegunArticle = {
  readonly title: string
  readonly author: string
  /** `2026-11-20`. */
  readonly published: string
  readonly topics: readonly string[]
  readonly draft: boolean
}

/** What stands below the front matter; a new article has nothing there yet. */
export function articleText(article: BegunArticle, body = ''): string {
  return [
    '---',
    `title: ${scalar(article.title)}`,
    `author: ${scalar(article.author)}`,
    `published: ${article.published}`,
    ...(article.topics.length === 0 ? [] : [`topics: [${article.topics.join(', ')}]`]),
    ...(article.draft ? ['draft: true'] : []),
    ...skeleton,
    '---',
    body,
    '',
  ].join('\n')
}

/** Comments: what nobody has written cannot be published by mistake. */
const skeleton = [
  '# Three to five sentences that are true by themselves, each with the words of the text it rests on:',
  '# takeaways:',
  '#   - text: One sentence of fewer than 30 words.',
  '#     evidence: the exact words of the text',
]

/** As a person would type it, with quotes only where YAML needs them. */
export function scalar(text: string): string {
  const { data, findings, remarks } = readYaml(`key: ${text}`, 1)
  const isPlain =
    findings.length === 0 &&
    remarks.length === 0 &&
    typeof data === 'object' &&
    data !== null &&
    Object.values(data)[0] === text
  return isPlain ? text : JSON.stringify(text)
}
