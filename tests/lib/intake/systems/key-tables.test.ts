import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import { keyTables } from './key-tables.ts'

test('docs/import.md says of each key what becomes of it', async () => {
  const page = readFileSync(new URL('../../../../docs/import.md', import.meta.url), 'utf8')
  expect(page).toContain(await format(keyTables(), { parser: 'markdown' }))
})
