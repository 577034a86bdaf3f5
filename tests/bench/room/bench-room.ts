/**
 * `npm run bench -- room [--rounds 5] [--slowdown 4] [--word weights]`: how soon the search
 * of the site in `out/` answers a key, and how long its longest article keeps a slow phone busy.
 */

import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { openArchive } from '#lib/archive/open-archive.ts'
import { exportFolders } from '#lib/build/folders.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { serveSite } from '#lib/serve/serve-site.ts'
import { getBrowser } from '../../browser/support/get-browser.ts'
import { launchOptions } from '../../browser/support/launch-options.ts'
import { machineLine } from '../measure/machine.ts'
import { markdownTable } from '../measure/markdown-table.ts'
import { median } from '../measure/spread.ts'
import { keystrokeTimes } from './keystroke-times.ts'
import { type LongTasks, longTasks } from './long-tasks.ts'

export async function benchRoom(flags: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      rounds: { type: 'string', default: '5' },
      slowdown: { type: 'string', default: '4' },
      word: { type: 'string', default: 'weights' },
    },
  })
  const [rounds, slowdown] = [Number(values.rounds), Number(values.slowdown)]
  const { out } = exportFolders(projectFolder)
  const isWrong = [rounds, slowdown].some((each) => !Number.isSafeInteger(each) || each < 1)
  if (isWrong || values.word.length < 2 || !existsSync(out)) {
    console.error(
      existsSync(out)
        ? 'Expected whole numbers above 0, and a word of two letters or more'
        : 'Run `npm run build` first',
    )
    process.exitCode = 2
    return
  }
  const found = await getBrowser(console.error)
  if (found.kind === 'none') {
    console.error(found.line)
    process.exitCode = 1
    return
  }
  console.log(`\n${machineLine()}\n\`npm run bench -- room ${flags.join(' ')}\``)
  const { site, slug } = await longest()
  const served = await serveSite({ folder: out, basePath: site, port: 0 })
  if (served.kind === 'failed') throw new Error(served.reason)
  const browser = await chromium.launch(launchOptions(found.path))
  try {
    await measureSearch(browser, `${served.address}search/`, values.word, rounds)
    await measureArticle(browser, `${served.address}articles/${slug}/`, slowdown, rounds)
  } finally {
    await browser.close()
    await served.close()
  }
}

/** The article with the most words, and what its site's addresses begin with. */
async function longest(): Promise<{ readonly site: string; readonly slug: string }> {
  const archive = await openArchive('content', { now: Date.now(), showUnpublished: false })
  const words = await Promise.all(
    archive.slugs.map(async (slug) => ({
      slug,
      words: (await archive.article(slug))?.article.wordCount ?? 0,
    })),
  )
  const [first] = words.toSorted((a, b) => b.words - a.words)
  return { site: archive.site.basePath, slug: first?.slug ?? '' }
}

async function measureSearch(
  browser: Browser,
  search: string,
  word: string,
  rounds: number,
): Promise<void> {
  const first: number[] = []
  const further: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const times = await keystrokeTimes(browser, search, word)
    first.push(times.first)
    further.push(...times.further)
  }
  const row = (name: string, times: readonly number[]): readonly string[] => [
    name,
    String(times.length),
    ...middleAndWorst(times),
  ]
  console.log(`\n### Search, “${word}” key by key, ${rounds} rounds\n`)
  console.log(
    markdownTable(
      ['From a key to painted results, ms', 'Keys', 'Median', 'Worst'],
      [row('First key, which loads the index', first), row('Further keys', further)],
    ),
  )
}

async function measureArticle(
  browser: Browser,
  address: string,
  slowdown: number,
  rounds: number,
): Promise<void> {
  const taken: { readonly page: LongTasks; readonly bare: LongTasks }[] = []
  for (let round = 0; round < rounds; round += 1) {
    taken.push({
      page: await longTasks(browser, address, { slowdown, isBare: false }),
      bare: await longTasks(browser, address, { slowdown, isBare: true }),
    })
  }
  const row = (name: string, all: readonly (readonly number[])[]): readonly string[] => [
    name,
    ...middleAndWorst(all.map(({ length }) => length)),
    ...middleAndWorst(all.map((tasks) => Math.max(0, ...tasks))),
  ]
  console.log(
    `\n### ${new URL(address).pathname}, a processor ${slowdown} times slower, ${rounds} rounds\n`,
  )
  console.log(
    markdownTable(
      ['Tasks of 50 ms and more', 'Median', 'Most', 'Longest ms, median', 'Longest ms, worst'],
      (['load', 'scroll'] as const).flatMap((when) => [
        row(
          names[when],
          taken.map(({ page }) => page[when]),
        ),
        row(
          `${names[when]}, the same text bare`,
          taken.map(({ bare }) => bare[when]),
        ),
      ]),
    ),
  )
}

const names = { load: 'while it loads', scroll: 'while it is scrolled to its end' }

function middleAndWorst(values: readonly number[]): readonly [string, string] {
  return [median(values).toFixed(0), Math.max(...values).toFixed(0)]
}
