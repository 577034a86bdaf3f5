/** The files of languages, and what is written from them: two lists of imports and docs/languages.md. */

import { readdirSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { knownTable, missingParts, packagedAlone } from './what-is-known.ts'

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

/** From the path of a written file to its text. */
export async function writtenFiles(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map([
    ['lib/text/languages/all-languages.ts', allLanguages(languageFilesIn('lib/text/languages'))],
    ['lib/site/messages/all-messages.ts', allMessages(languageFilesIn('lib/site/messages'))],
    ['docs/languages.md', page()],
  ])
  const formatted = [...texts].map(async ([file, text]) => {
    const filepath = path.join(project, file)
    const options = await resolveConfig(filepath)
    return [file, await format(text, { ...options, filepath })] as const
  })
  return new Map(await Promise.all(formatted))
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

function page(): string {
  return `# Languages

What is known of which language. \`npm run languages\` writes this page from the files in \`lib/text/languages/\` and \`lib/site/messages/\`, one a language in each; a test holds it.

${knownTable().join('\n')}

Packages know words of grammar or forms of these as well, of which there is no file: ${packagedAlone().join(', ')}.

An article in any other language is read too: by the rules of Unicode, with the names of months and days and the figures that \`Intl\` knows, and with an interface in the language of the site.

- **Sentences**: abbreviations that end no sentence. **Grammar**: words that say nothing of what a text is about. **Forms**: what takes endings off, so that two forms of a word are one.
- **Numbers**: those written in words, and what makes them rough. Where they are, a number that the article does not have stops a build; elsewhere, and where they are read in part, it is a warning. **Dates**: "yesterday" and its like, and names that \`Intl\` does not give. **Measures**: of what a number counts, beyond short forms such as "km".
- **Names**: what has a capital and is no name. **Opposites**: "rose" against "fell". **Headlines**: "slams" for "criticised". **Proposals**: how a sentence begins that does not stand alone.
- **own**: listed in the language's file. **package**, **Unicode**, **Intl**: known there, and in no file of ours.

## What is missing

A language is added, or a part of it, in its file; the compiler names a part that a new file leaves out, and \`null\` there is what this list shows.

${missingParts()
  .map(({ name, parts }) => `- ${name}: ${parts.join(', ')}`)
  .join('\n')}
`
}
