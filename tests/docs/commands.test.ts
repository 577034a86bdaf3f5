import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { documentAt } from './documents.ts'

test('docs/commands.md tells of every command', () => {
  const { text } = documentAt('docs/commands.md')
  const told = [...text.matchAll(/`npm (?:run )?(?:--silent )?([a-z][a-z:]*)/gu)].map(
    ([, name = '']) => name,
  )
  // What npm does by itself, and what it runs beside that.
  const [own, beside] = [['run', 'pack'], /^(?:pre|post)pack$/u]
  expect([...new Set(told)].filter((name) => !own.includes(name)).toSorted()).toEqual(
    Object.keys(manifest.scripts)
      .filter((name) => !beside.test(name))
      .toSorted(),
  )
})
