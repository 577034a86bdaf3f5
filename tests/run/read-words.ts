/** The words after `npm test --`: which parts, and which files of them. */

import { nearest } from '#lib/text/nearest.ts'
import {
  type Asked,
  everything,
  hasFiles,
  isPartName,
  type PartName,
  partNames,
  type PartWithFiles,
  type Scope,
} from './parts.ts'

export type Wanted =
  | { readonly kind: 'parts'; readonly asked: Asked }
  /** What has changed since the last commit. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly line: string }

const help = `npm test -- [PART [WORD...]...]

Runs every check there is, or these parts of it: ${partNames.join(', ')}.
After units, site or browser, a WORD chooses the test files with that word in their name.

  --changed  what the change since the last commit can touch
  --help     says this`

/** @param filesOf the test files of a part, as paths from the project's folder */
export function readWords(
  words: readonly string[],
  filesOf: (part: PartWithFiles) => readonly string[],
): Wanted {
  if (words.length === 0) return { kind: 'parts', asked: everything }
  if (words.includes('--help')) return { kind: 'help', text: help }
  if (words.includes('--changed')) {
    const [other] = words.filter((word) => word !== '--changed')
    return other === undefined
      ? { kind: 'changed' }
      : wrong(`Unexpected \`${other}\`, expected \`--changed\` alone`)
  }
  const asked = new Map<PartName, Scope>()
  let part: PartName | null = null
  for (const word of words) {
    if (isPartName(word)) {
      part = word
      asked.set(part, asked.get(part) ?? { kind: 'whole' })
      continue
    }
    if (word.startsWith('-')) {
      return wrong(`Unexpected flag \`${word}\`, expected \`--changed\` or \`--help\``)
    }
    if (part === null || !hasFiles(part)) return wrong(unknownPart(word))
    const found = filesOf(part).filter((file) => nameOf(file).includes(word))
    if (found.length === 0) return wrong(unknownFile(part, word, filesOf(part)))
    const before = asked.get(part)
    const files = before?.kind === 'test files' ? before.files : []
    asked.set(part, { kind: 'test files', files: [...new Set([...files, ...found])] })
  }
  return { kind: 'parts', asked }
}

function wrong(line: string): Wanted {
  return { kind: 'wrong', line }
}

function unknownPart(word: string): string {
  const near = nearest(word, partNames)
  const meant = near === null ? '' : `; did you mean \`${near}\`?`
  return `Unexpected part \`${word}\`, expected one of ${partNames.join(', ')}${meant}`
}

function unknownFile(part: PartWithFiles, word: string, files: readonly string[]): string {
  const near = nearest(
    word,
    files.flatMap((file) => /([^/.]+)\.[^/]*$/u.exec(file)?.[1] ?? []),
  )
  const meant = near === null ? '' : `, such as \`${near}\``
  return `Unexpected \`${word}\` after \`${part}\`, expected a part or part of the name of one of its test files${meant}`
}

/** Without the folder and the endings that all tests of a part have. */
function nameOf(file: string): string {
  return file.replace(/^tests\//u, '').replace(/\.(?:spec|test)\.tsx?$/u, '')
}
