/** The files of languages, and the two lists of imports that are written from them. */

import { readdirSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'

export const project = path.join(import.meta.dirname, '../..')

const notLanguages = new Set([
  'all-languages',
  'all-messages',
  'known-languages',
  'language',
  'messages',
])

/** Names of the files in a folder that are about one language, without their ending. */
export function languageFilesIn(folder: string): readonly string[] {
  return readdirSync(path.join(project, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ name }) => name.slice(0, -'.ts'.length))
    .filter((name) => !notLanguages.has(name))
    .sort()
}

/** What a file exports: `norwegianBokmal` of `norwegian-bokmal`. */
export function exportOf(file: string): string {
  return file.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase())
}

/** From the path of a list of imports to its text. */
export async function listsOfLanguages(): Promise<ReadonlyMap<string, string>> {
  const [languages, messages] = [
    'lib/text/languages/all-languages.ts',
    'lib/site/messages/all-messages.ts',
  ] as const
  return new Map([
    [languages, await formatted(languages, allLanguages(languageFilesIn('lib/text/languages')))],
    [messages, await formatted(messages, allMessages(languageFilesIn('lib/site/messages')))],
  ])
}

/** As the project sets a file. */
export async function formatted(file: string, text: string): Promise<string> {
  const filepath = path.join(project, file)
  return format(text, { ...(await resolveConfig(filepath)), filepath })
}

function allLanguages(files: readonly string[]): string {
  return `/** Every language that a file beside this one is about. \`npm run languages\` writes this list. */

import type { Language } from '#lib/text/languages/language.ts'
${importsFrom('lib/text/languages', files)}

export const allLanguages: readonly Language[] = [
${files.map((file) => `  ${exportOf(file)},\n`).join('')}]
`
}

function allMessages(files: readonly string[]): string {
  return `/** Every language that a file beside this one says the interface in. \`npm run languages\` writes this list. */

${importsFrom('lib/site/messages', files)}
import type { Messages } from '#lib/site/messages/english.ts'

/** By the name of its file; what is bundled for browsers has only those that a site needs. */
export const allMessages: Readonly<Record<string, Messages>> = {
${files.map((file) => `  '${file}': ${exportOf(file)},\n`).join('')}}
`
}

function importsFrom(folder: string, files: readonly string[]): string {
  return files.map((file) => `import { ${exportOf(file)} } from '#${folder}/${file}.ts'`).join('\n')
}
