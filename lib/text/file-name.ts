import { codeName, withoutHidden } from '#lib/text/characters/hidden-characters.ts'
import { byteInName, hiddenInName } from '#lib/rules/files/file-name.ts'
import { type Finding, fileStart } from '#lib/text/problem.ts'
import { byteOf } from '#lib/text/characters/stray-bytes.ts'

/** What nobody would see in the name of a file or folder; `null` for one that is what it looks like. */
export function nameFinding(name: string): Finding | null {
  // Whatever ASCII prints is seen, and nearly all names are nothing else.
  if (/^[ -~]*$/u.test(name)) return null
  const byte = [...name].map(byteOf).find((each) => each !== null) ?? null
  if (byte !== null) return { place: fileStart, ...byteInName(byte) }
  const clean = withoutHidden(name, () => '').replace(unseenInNames, '')
  if (clean === name) return null
  const first = [...name].find((character, at) => character !== [...clean][at]) ?? ''
  return { place: fileStart, ...hiddenInName(codeName(first), clean) }
}

/** Prose may hold these. */
const unseenInNames = /[\t\n\u00AD]/gu
