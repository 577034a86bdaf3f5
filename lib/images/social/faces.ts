/** The faces that come with the project, which draw alike on every machine, and where the system's own may be. */

import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { charactersOf } from '#lib/images/social/characters-of.ts'
import { fontTables, trueType } from '#lib/images/social/woff.ts'

/** Their names as the files themselves say them; the weight is part of a family's name. */
export const latinFaces = { regular: 'Newsreader', strong: 'Newsreader SemiBold' }
export const arabicFaces = { regular: 'Noto Naskh Arabic', strong: 'Noto Naskh Arabic SemiBold' }

const files = ['400', '600'].flatMap((weight) => [
  ...['latin', 'latin-ext', 'vietnamese'].map(
    (part) => `@fontsource/newsreader/files/newsreader-${part}-${weight}-normal.woff`,
  ),
  `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-${weight}-normal.woff`,
])

type Faces = {
  /** Other ones have another. */
  readonly fingerprint: string
  readonly fonts: readonly Buffer[]
  /** What any of them has a glyph for. */
  readonly characters: ReadonlySet<number>
}

let read: Faces | null = null

/** Read once in a process. */
export function shippedFaces(): Faces {
  read ??= readFaces()
  return read
}

function readFaces(): Faces {
  const { resolve: located } = createRequire(import.meta.url)
  const fonts = files.map((file) => fontTables(readFileSync(located(file))))
  const characters = fonts.flatMap(({ tables }) => {
    const cmap = tables.get('cmap')
    return cmap === undefined ? [] : [...charactersOf(cmap.bytes)]
  })
  const unpacked = fonts.map(trueType)
  const hash = createHash('sha256')
  for (const font of unpacked) hash.update(font)
  return {
    fingerprint: hash.digest('hex').slice(0, 16),
    fonts: unpacked,
    characters: new Set(characters),
  }
}

/** Where the usual systems keep fonts; some of these are missing on most machines. */
export function systemFolders(): readonly string[] {
  const home = homedir()
  switch (process.platform) {
    case 'win32':
      return [join(process.env.SystemRoot ?? 'C:\\Windows', 'Fonts')]
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')]
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        '/run/current-system/sw/share/X11/fonts',
        join(home, '.local', 'share', 'fonts'),
        join(home, '.fonts'),
      ]
  }
}

export type LaidOutFaces = {
  /** The path of a configuration that knows these fonts and no more, whatever the machine's own says. */
  readonly configuration: string
  readonly remove: () => void
}

/**
 * Lays the faces out for Fontconfig, which finds fonts in folders alone. In a new
 * folder each time, with what Fontconfig notes of them: it believes its notes.
 *
 * @param others folders of further fonts, for characters that the faces lack
 */
export function layOutFaces(others: readonly string[]): LaidOutFaces {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-faces-'))
  for (const [index, font] of shippedFaces().fonts.entries()) {
    writeFileSync(join(folder, `${index}.ttf`), font)
  }
  const configuration = join(folder, 'fonts.conf')
  writeFileSync(configuration, fontconfig([folder, ...others], join(folder, 'notes')))
  return { configuration, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Without hinting, so that a letter has the same shape on every machine. https://fontconfig.pages.freedesktop.org/fontconfig/fontconfig-user.html */
function fontconfig(folders: readonly string[], cacheDir: string): string {
  const settings = { antialias: 'true', hinting: 'false', autohint: 'false' }
  const edits = Object.entries(settings).map(
    ([name, value]) => `<edit name="${name}" mode="assign"><bool>${value}</bool></edit>`,
  )
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `<dir>${xml(folder)}</dir>`),
    `<cachedir>${xml(cacheDir)}</cachedir>`,
    `<match target="font">${edits.join('')}</match>`,
    '</fontconfig>',
    '',
  ].join('\n')
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
