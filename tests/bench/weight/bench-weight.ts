/**
 * `npm run bench -- weight [--articles 60] [--rounds 3] [--tools own,next]`: what a reader
 * of each tool's pages downloads, and how soon the page is painted on a slow phone.
 */

import { cp, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { serveSite } from '#lib/serve/serve-site.ts'
import { getBrowser } from '../../browser/support/get-browser.ts'
import { launchOptions } from '../../browser/support/launch-options.ts'
import { archiveSeed } from '../archive/bench-archive.ts'
import { writeArchive } from '../archive/write-archive.ts'
import { machineLine } from '../measure/machine.ts'
import { measuredRun } from '../measure/measured-run.ts'
import type { Tool } from '../tools/tool.ts'
import { chosenTools } from '../tools/tools.ts'
import { benchFolder } from '../tools/work-folder.ts'
import { type PageWeight, pageWeight } from './page-weight.ts'
import { type PaintTimes, paintTimes } from './paint-times.ts'
import { bytesTable, paintTable } from './weight-tables.ts'

/** Every other story has a picture, beginning with the first. */
const pages = [
  { name: 'Article with a picture', path: 'articles/story-00003/' },
  { name: 'Article without pictures', path: 'articles/story-00004/' },
  { name: 'Front page', path: '' },
]

type Site = { readonly name: string; readonly address: string; readonly close: () => Promise<void> }

export async function benchWeight(flags: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      articles: { type: 'string', default: '60' },
      rounds: { type: 'string', default: '3' },
      tools: { type: 'string', default: '' },
    },
  })
  const [articles, rounds] = [Number(values.articles), Number(values.rounds)]
  const wrong = [articles, rounds].some((each) => !Number.isSafeInteger(each) || each < 1)
  const chosen = chosenTools(values.tools, console.log)
  if (wrong || chosen.kind === 'wrong') {
    console.error(chosen.kind === 'wrong' ? chosen.line : 'Expected whole numbers above 0')
    process.exitCode = 2
    return
  }
  const found = await getBrowser(console.error)
  if (found.kind === 'none') {
    console.error(found.line)
    process.exitCode = 1
    return
  }
  console.log(`\n${machineLine()}\n\`npm run bench -- weight ${flags.join(' ')}\``)
  const content = path.join(benchFolder, 'content-with-pictures')
  await writeArchive({ folder: content, articles, seed: archiveSeed, pictures: true })
  const sites: Site[] = []
  for (const tool of chosen.tools) {
    const site = await builtSite(tool, content)
    if (site !== null) sites.push(site)
  }
  try {
    for (const page of pages) await weighPage(page, sites, rounds, found.path)
  } finally {
    for (const { close } of sites) await close()
  }
}

/** Served with the compression and headers that this project's own `out/` gets; `null` when it cannot be built. */
async function builtSite(tool: Tool, content: string): Promise<Site | null> {
  const prepared = await tool.prepare(content)
  const { code, output } = await measuredRun(prepared)
  if (code !== 0) {
    console.error(`${tool.name} failed\n${output.slice(-4000)}`)
    return null
  }
  // Both kinds of Astro build in one folder.
  const folder = path.join(benchFolder, 'sites', tool.id)
  await rm(folder, { recursive: true, force: true })
  await cp(await realpath(prepared.out), folder, { recursive: true })
  const served = await serveSite({ folder, basePath: '', port: 0 })
  if (served.kind === 'failed') {
    console.error(served.reason)
    return null
  }
  return { name: tool.name, address: served.address, close: served.close }
}

async function weighPage(
  page: (typeof pages)[number],
  sites: readonly Site[],
  rounds: number,
  executablePath: string,
): Promise<void> {
  const weights = new Map<string, PageWeight>()
  const paints = new Map<string, (PaintTimes | null)[]>(sites.map(({ name }) => [name, []]))
  const browser = await chromium.launch(launchOptions(executablePath))
  for (const { name, address } of sites) {
    weights.set(name, await pageWeight(browser, address + page.path))
  }
  await browser.close()
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, address } of sites) {
      paints.get(name)?.push(await paintTimes(executablePath, address + page.path))
    }
  }
  const weighed = sites.flatMap(({ name }) => {
    const weight = weights.get(name)
    return weight === undefined ? [] : [{ name, weight, paints: paints.get(name) ?? [] }]
  })
  console.log(`\n### ${page.name}, ${rounds} round${rounds === 1 ? '' : 's'}\n`)
  console.log(`${bytesTable(weighed)}\n\n${paintTable(weighed)}`)
}
