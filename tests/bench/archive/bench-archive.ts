/** `npm run bench -- archive DIR [--articles 1000] [--pictures]`: writes the archive that the other benchmarks measure. */

import { parseArgs } from 'node:util'
import { writeArchive } from './write-archive.ts'

/** Which of all possible archives is measured; another one would do as well. */
export const archiveSeed = 1

export async function benchArchive(flags: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...flags],
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: '1000' },
      pictures: { type: 'boolean', default: false },
    },
  })
  const [folder] = positionals
  const articles = Number(values.articles)
  if (folder === undefined || !Number.isSafeInteger(articles) || articles < 1) {
    console.error('Expected `npm run bench -- archive DIR --articles 1000`: a folder and a number')
    process.exitCode = 2
    return
  }
  await writeArchive({ folder, articles, seed: archiveSeed, pictures: values.pictures })
  console.log(`Wrote ${articles} articles to ${folder}`)
}
