/** What is to be drawn, and the name under which it is kept: another one as soon as the picture could look otherwise. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shippedFaces, systemFolders } from '#lib/images/social/faces.ts'
import { lackingIn, type SocialWords, visibleWords } from '#lib/images/social/social-words.ts'

export type Drawing = {
  /** In the cache. */
  readonly name: string
  readonly words: SocialWords
  /** Whether the faces of the project have every character, or the system's fonts must help. */
  readonly fonts: 'shipped' | 'system'
}

export function drawingOf(written: SocialWords): Drawing {
  const words = visibleWords(written)
  const fonts = lackingIn(words, shippedFaces().characters).length === 0 ? 'shipped' : 'system'
  const hash = createHash('sha256').update(codeVersion())
  if (fonts === 'system') hash.update(systemFonts())
  hash.update(JSON.stringify(words))
  return { name: `${hash.digest('hex').slice(0, 32)}.png`, words, fonts }
}

let code: string | null = null

/** Of everything here that has a say in a picture, and of the tables that words are told apart by. */
function codeVersion(): string {
  code ??= hashOf([
    process.versions.icu,
    shippedFaces().fingerprint,
    ...readdirSync(here)
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => readFileSync(join(here, name), 'utf8')),
  ])
  return code
}

const here = fileURLToPath(new URL('.', import.meta.url))

let system: string | null = null

/** Of the fonts that this machine has: a picture that lacked letters is drawn again when one with them is there. */
function systemFonts(): string {
  system ??= hashOf(systemFolders().flatMap(filesBelow))
  return system
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => `${name} ${statSync(join(folder, name), { throwIfNoEntry: false })?.size}`)
  } catch {
    // It is not there, or nobody may look: Fontconfig finds nothing in it either.
    return []
  }
}

function hashOf(parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
