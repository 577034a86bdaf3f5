/** Which file answers to `standfirst COMMAND`. */

import { ownVersion } from '#lib/cli/own-version.ts'
import { nearest } from '#lib/text/nearest.ts'
import { printable } from '#lib/text/printable.ts'

/** A file beside this one, or what to say in its stead, with the exit code. */
export type CommandFile =
  { readonly file: string } | { readonly file: null; readonly line: string; readonly code: 0 | 2 }

const commands: Readonly<Record<string, string>> = {
  new: 'begins an article, or a publication',
  import: 'writes the articles of another program',
  dev: 'shows the site while it is written',
  check: 'prints every problem of every article',
  suggest: 'proposes takeaways for an article',
  build: 'writes out/',
  start: 'builds the site and serves it',
  verify: 'holds a copied site against its hashes',
  host: "prints a host's configuration",
}

/** @param word the first one behind the program's name */
export function commandFile(word: string | undefined): CommandFile {
  if (word === undefined || word === '--help' || word === 'help') {
    return { file: null, line: help(), code: word === undefined ? 2 : 0 }
  }
  if (word === '--version') return { file: null, line: ownVersion(), code: 0 }
  if (Object.hasOwn(commands, word)) return { file: `${word}.ts` }
  const near = nearest(word, Object.keys(commands))
  const expected = near === null ? `one of ${Object.keys(commands).join(', ')}` : `\`${near}\``
  const line = printable(`Unexpected command \`${word}\`, expected ${expected}`)
  return { file: null, line, code: 2 }
}

function help(): string {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length))
  return [
    'npx standfirst COMMAND [flags], in a folder that has articles/ or content/',
    '',
    ...Object.entries(commands).map(([name, does]) => `  ${name.padEnd(width)}  ${does}`),
    '',
    'Each says more with --help.',
  ].join('\n')
}
