import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { allMessages } from '#lib/site/messages/all-messages.ts'
import { allLanguages } from '#lib/text/languages/all-languages.ts'
import { english } from '#lib/text/languages/english.ts'
import { exportOf, languageFilesIn, listsOfLanguages, project } from './language-files.ts'
import { pageOfLanguages } from './language-page.ts'
import { lacksIn } from './what-is-known.ts'

const written = [...(await listsOfLanguages()), ...(await pageOfLanguages())]

test.each(written)('%s is as `npm run languages` writes it', (file, text) => {
  expect(readFileSync(path.join(project, file), 'utf8')).toBe(text)
})

const folders = ['lib/text/languages', 'lib/site/messages'] as const

const files = folders.flatMap((folder) =>
  languageFilesIn(folder).map((file) => [folder, file] as const),
)

/** What a file exports, by name. */
async function exportsOf(folder: string, file: string): Promise<Readonly<Record<string, unknown>>> {
  const module: unknown = await import(path.join(project, folder, `${file}.ts`))
  return z.record(z.string(), z.unknown()).parse({ ...Object(module) })
}

/** The names of a language's parts or messages, those within others too where `deep`. */
function partsOf(known: unknown, deep: boolean, around = ''): readonly string[] {
  if (typeof known !== 'object' || known === null) return []
  return Object.entries(known).flatMap(([name, part]: [string, unknown]) => [
    `${around}${name}`,
    ...(deep ? partsOf(part, deep, `${around}${name}.`) : []),
  ])
}

test.each(files)('%s/%s.ts has what its name says, and nothing else', async (folder, file) => {
  expect(Object.keys(await exportsOf(folder, file))).toEqual([exportOf(file)])
})

test.each(files)('%s/%s.ts leaves no part out', async (folder, file) => {
  const deep = folder === 'lib/site/messages'
  const { english: whole } = await exportsOf(folder, 'english')
  const parts = partsOf((await exportsOf(folder, file))[exportOf(file)], deep)
  expect(partsOf(whole, deep).filter((part) => !parts.includes(part))).toEqual([])
})

test('each language has one file in each place', () => {
  const codes = [
    allLanguages.map(({ code }) => code),
    Object.values(allMessages).map(({ language }) => language),
  ]
  for (const all of codes) {
    expect(all).toEqual(all.flatMap((code) => Intl.getCanonicalLocales(code)))
    expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([])
  }
})

test('names each part that a language lacks', () => {
  const { numbers, dates, names } = english
  expect(
    lacksIn({
      ...english,
      code: 'qaa',
      grammar: null,
      measures: null,
      numbers: { ...numbers, half: [], minus: [] },
      dates: { ...dates, relative: {} },
      names: { ...names, openers: null },
    }),
  ).toEqual([
    '`grammar`',
    '`measures`',
    '`dates.relative`',
    '`numbers.half`',
    '`numbers.minus`',
    '`names.capitals`',
    '`names.openers`',
  ])
  expect(
    lacksIn({ ...english, numbers: { ...numbers, numerals: true, half: [], money: {} } }),
  ).toEqual(['`numbers.money`', '`names.capitals`'])
})
