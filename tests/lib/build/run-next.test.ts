import { expect, test } from 'vitest'
import { isFaultOfCode } from '#lib/build/run-next.ts'

test.each([
  [
    'Error: Turbopack build failed with 1 errors:\n./components/site/photo.tsx:12:3\nExpected a semicolon',
    true,
  ],
  ['Error occurred prerendering page "/articles/tail". Read more: …', true],
  ['⨯ Another next build process is already running.', true],
  ['thread panicked at turbopack/crates/turbo-persistence/src/db.rs:12:3', false],
  ['Error: ENOENT: no such file or directory, open .next/server/pages-manifest.json', false],
  ['next ended with null', false],
])('%s', (output, expected) => {
  expect(isFaultOfCode(output)).toBe(expected)
})
