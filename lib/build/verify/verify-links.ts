/** Whether what a built site leads to outside of it is still there. */

import path from 'node:path'
import { type AskOptions, askAddresses, type LinkAnswer } from '#lib/build/verify/ask-addresses.ts'
import { outsideLinks } from '#lib/build/verify/outside-links.ts'
import { cacheFolder } from '#lib/system/project-folder.ts'
import { keepJson, readJson } from '#lib/system/storage/checksummed-json.ts'

export type VerifiedLink = {
  readonly address: string
  readonly answer: LinkAnswer
  /** The pages that lead there, as paths in the folder. */
  readonly pages: readonly string[]
}

export type LinkOptions = AskOptions & {
  readonly folder: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly cache?: string
}

/** Who was there within a day need not be asked again. */
const lasts = 24 * 60 * 60 * 1000

/** @returns by address; what was there is not in it */
export async function lostLinks({
  folder,
  now,
  cache = cacheFolder('standfirst-links'),
  ...asked
}: LinkOptions): Promise<{ readonly asked: number; readonly lost: readonly VerifiedLink[] }> {
  const links = await outsideLinks(folder)
  const kept = { path: path.join(cache, 'there.kept'), label: 'links that were there 1' }
  const before = readJson<Readonly<Record<string, number>>>(kept) ?? {}
  const fresh = Object.entries(before).filter(([, at]) => at <= now && now - at < lasts)
  const known = new Map(fresh)
  const toAsk = [...links.keys()].filter((address) => !known.has(address)).sort()
  const answers = await askAddresses(toAsk, asked)
  const there = [...answers].flatMap(([address, { kind }]) =>
    kind === 'there' ? [[address, now] as const] : [],
  )
  // Where it cannot be kept, all are asked again.
  keepJson(kept, Object.fromEntries([...known, ...there]))
  const lost = [...answers].flatMap(([address, answer]): readonly VerifiedLink[] =>
    answer.kind === 'there' ? [] : [{ address, answer, pages: links.get(address) ?? [] }],
  )
  return { asked: toAsk.length, lost: lost.toSorted((a, b) => (a.address < b.address ? -1 : 1)) }
}
