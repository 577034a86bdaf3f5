import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { allMessages } from '#lib/site/messages/all-messages.ts'
import { allLanguages } from '#lib/text/languages/all-languages.ts'
import { english } from '#lib/text/languages/english.ts'
import { exportOf, languageFilesIn, project, writtenFiles } from './language-files.ts'
import { lacksIn } from './what-is-known.ts'

const written = await writtenFiles()

test.each([...written])('%s is as `npm run languages` writes it', (file, text) => {
  expect(readFileSync(path.join(project, file), 'utf8')).toBe(text)
})

const folders = ['lib/text/languages', 'lib/site/messages'] as const

test.each(folders.flatMap((folder) => languageFilesIn(folder).map((file) => [folder, file])))(
  '%s/%s.ts has what its name says, and nothing else',
  async (folder, file) => {
    const module: unknown = await import(path.join(project, folder, `${file}.ts`))
    const names = typeof module === 'object' && module !== null ? Object.keys(module) : []
    expect(names).toEqual([exportOf(file)])
  },
)

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

test('each language says of every part what is known of it', () => {
  const parts = Object.keys(english).toSorted()
  for (const language of allLanguages) expect(Object.keys(language).toSorted()).toEqual(parts)
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
