import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const lib = path.join(import.meta.dirname, '../../lib')

/** A file's name can hold an escape code, and a file anything: one place makes them printable. */
test('commands speak through one file', () => {
  const speaking = readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /console\.|stdout\.write|stderr\.write/u.test(readFileSync(path.join(lib, name), 'utf8')),
    )
    .map((name) => name.split(path.sep).join('/'))
    .sort()
  expect(speaking).toEqual([
    // Catches what Next says of a page that failed.
    'build/pages/next-renderer.ts',
    // A host's configuration, byte for byte.
    'cli/host.ts',
    'cli/print.ts',
    // Of a disk that takes no more, once.
    'images/picture-cache.ts',
    // Of a request that failed, for whoever runs the server.
    'serve/serve-site.ts',
  ])
})
