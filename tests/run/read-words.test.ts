import { describe, expect, test } from 'vitest'
import { everything, type PartName, type PartWithFiles, type Scope } from './parts.ts'
import { readWords, type Wanted } from './read-words.ts'

const files: Readonly<Record<PartWithFiles, readonly string[]>> = {
  units: ['tests/lib/text/yaml/yaml.test.ts', 'tests/lib/text/slug.test.ts'],
  site: ['tests/site/search.test.ts'],
  browser: ['tests/browser/site/search.spec.ts', 'tests/browser/article/keyboard.desktop.spec.ts'],
}

const read = (...words: readonly string[]): Wanted => readWords(words, (part) => files[part])

const whole = { kind: 'whole' } as const

describe('words after `npm test --`', () => {
  test('none: everything', () => {
    expect(read()).toEqual({ kind: 'parts', asked: everything })
  })

  test('one part, or several', () => {
    expect(read('units')).toEqual({ kind: 'parts', asked: new Map([['units', whole]]) })
    expect(read('site', 'browser')).toEqual({
      kind: 'parts',
      asked: new Map([
        ['site', whole],
        ['browser', whole],
      ]),
    })
  })

  test('files of a part, by what stands in their names', () => {
    expect(read('browser', 'search', 'lint', 'units', 'yaml', 'text/slug')).toEqual({
      kind: 'parts',
      asked: new Map<PartName, Scope>([
        ['browser', { kind: 'test files', files: ['tests/browser/site/search.spec.ts'] }],
        ['lint', whole],
        [
          'units',
          {
            kind: 'test files',
            files: ['tests/lib/text/yaml/yaml.test.ts', 'tests/lib/text/slug.test.ts'],
          },
        ],
      ]),
    })
  })

  test('what has changed', () => {
    expect(read('--changed')).toEqual({ kind: 'changed' })
  })

  test('help', () => {
    expect(read('units', '--help')).toMatchObject({ kind: 'help' })
  })

  test.each([
    [
      ['browsr'],
      'Unexpected part `browsr`, expected one of units, site, browser, lint, types, format, unused; did you mean `browser`?',
    ],
    [
      ['everything'],
      'Unexpected part `everything`, expected one of units, site, browser, lint, types, format, unused',
    ],
    [
      ['lint', 'yaml'],
      'Unexpected part `yaml`, expected one of units, site, browser, lint, types, format, unused',
    ],
    [
      ['browser', 'serch'],
      'Unexpected `serch` after `browser`, expected a part or part of the name of one of its test files, such as `search`',
    ],
    [['--chnged'], 'Unexpected flag `--chnged`, expected `--changed` or `--help`'],
    [['units', '--watch'], 'Unexpected flag `--watch`, expected `--changed` or `--help`'],
    [['--changed', 'units'], 'Unexpected `units`, expected `--changed` alone'],
  ])('%j is refused', (words, line) => {
    expect(read(...words)).toEqual({ kind: 'wrong', line })
  })
})
