import { systems } from '#lib/intake/systems/all-systems.ts'
import { atom, jsonFeed, rss } from '#lib/intake/systems/feeds.ts'
import { ghost } from '#lib/intake/systems/ghost.ts'
import type { KeySystem, Meaning } from '#lib/intake/systems/key-table.ts'
import { webPage } from '#lib/intake/systems/web-page.ts'
import { wordpress } from '#lib/intake/systems/wordpress.ts'

/** As a writer knows them. */
const meaningWords: Readonly<Record<Meaning, string>> = {
  title: '`title`',
  standfirst: '`standfirst`',
  authors: '`author`',
  published: '`published`',
  updated: '`updated`',
  topics: '`topics`',
  categories: '`topics`, and part of old addresses',
  image: '`image.src`',
  imageAlt: '`image.alt`',
  imageCredit: '`image.credit`',
  imageCaption: '`image.caption`',
  address: 'the old address, among `aliases`',
  otherAddresses: '`aliases`',
  name: 'the name of the file',
  lang: '`lang`',
  takeaways: '`takeaways`',
  draft: '`draft`',
  visible: '`draft`, when it says no',
  nothing: 'nothing: how a page looked or was made',
}

const all: readonly KeySystem[] = [
  ...Object.values(systems),
  wordpress,
  ghost,
  rss,
  atom,
  jsonFeed,
  webPage,
]

/** The part of docs/import.md that says what becomes of which key. */
export function keyTables(): string {
  return all.map(tableOf).join('\n\n')
}

function tableOf({ name, keys }: KeySystem): string {
  const byMeaning = new Map<Meaning, string[]>()
  for (const [key, meaning] of Object.entries(keys)) {
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), `\`${key}\``])
  }
  const rows = [...byMeaning].map(
    ([meaning, written]) => `| ${meaningWords[meaning]} | ${written.join(', ')} |`,
  )
  return [
    `### ${name.replace(/^a web/u, 'A web')}`,
    '',
    '| Here | There, the first that says something |',
    '| --- | --- |',
    ...rows,
  ].join('\n')
}
