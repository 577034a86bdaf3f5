/**
 * The sites that tests look at. Each is built once for what it is made from:
 * whoever asks for one, from Node or from a browser, reads the same folder.
 */

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { nowhere, type Placement, type SiteAddress } from '#lib/site/site-address.ts'
import { buildInto, siteFolder } from './build-into.ts'
import { madeFrom } from './made-from.ts'
import { fixtureEpoch, withPublicationContent } from './publication.ts'

/** `addressed` is the own one as its publisher would put it up: its code is compiled and its pictures are encoded by then, so it is pages and what needs an address. */
export const siteNames = ['own', 'addressed', 'publication', 'arabic'] as const

export type SiteName = (typeof siteNames)[number]

export type TestSite = {
  readonly folder: string
  /** The lines of its build. */
  readonly said: readonly string[]
}

/** Kept beside a site: the hash of what it was made from. */
const recordShape = z.strictObject({ key: z.string(), said: z.array(z.string()) })

type SiteRecord = z.output<typeof recordShape>

/** Built anew only where what stands there is made from something else than it would be made from now. */
export async function testSite(name: SiteName): Promise<TestSite> {
  switch (name) {
    case 'own':
      return builtFrom(name, 'content', null)
    case 'addressed':
      return builtFrom(name, 'content', null, { siteUrl: ownAddress, basePath: null })
    case 'publication':
      return withPublicationContent((folder) => builtFrom(name, folder, fixtureEpoch))
    case 'arabic':
      return builtFrom(name, 'tests/fixtures/arabic', fixtureEpoch)
  }
}

const ownAddress: SiteAddress = { origin: 'https://standfirst.example', path: '' }

async function builtFrom(
  name: SiteName,
  content: string,
  epoch: number | null,
  placement: Placement = nowhere,
): Promise<TestSite> {
  const [folder, record] = [siteFolder(name), siteFolder(`${name}.json`)]
  const key = await madeFrom(content)
  const kept = existsSync(record) ? keptIn(record) : null
  if (kept?.key === key && existsSync(folder)) return { folder, said: kept.said }
  // Until the new site stands, there is none to be believed.
  rmSync(record, { force: true })
  const { built, said } = await buildInto(name, content, epoch, null, placement)
  if (built.kind === 'failed') {
    throw new Error([`The site \`${name}\` was not built:`, ...said, built.reason].join('\n'))
  }
  if (built.kind === 'stopped') throw new Error(`The build of \`${name}\` was stopped`)
  mkdirSync(path.dirname(record), { recursive: true })
  writeFileSync(record, JSON.stringify({ key, said: [...said] } satisfies SiteRecord))
  return { folder, said }
}

function keptIn(record: string): SiteRecord {
  return recordShape.parse(JSON.parse(readFileSync(record, 'utf8')))
}
