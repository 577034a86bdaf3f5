import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { documentAt } from './documents.ts'

test('docs/commands.md tells of every command', () => {
  const { text } = documentAt('docs/commands.md')
  const told = [...text.matchAll(/`npm (?:run )?(?:--silent )?([a-z][a-z:]*)/gu)].map(
    ([, name = '']) => name,
  )
  expect([...new Set(told)].filter((name) => name !== 'run').toSorted()).toEqual(
    Object.keys(manifest.scripts).toSorted(),
  )
})
