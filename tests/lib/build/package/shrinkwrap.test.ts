import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shrinkwrapOf } from '#lib/build/package/shrinkwrap.ts'

test('what only developers need stays behind', () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      '': { name: 'a', dependencies: { b: '1.0.0' }, devDependencies: { c: '2.0.0' } },
      'node_modules/b': { version: '1.0.0', integrity: 'sha512-b' },
      'node_modules/c': { version: '2.0.0', dev: true },
    },
  }
  expect(JSON.parse(shrinkwrapOf(JSON.stringify(lock)))).toEqual({
    lockfileVersion: 3,
    packages: {
      '': { name: 'a', dependencies: { b: '1.0.0' } },
      'node_modules/b': { version: '1.0.0', integrity: 'sha512-b' },
    },
  })
})

test('of the project’s own lockfile every package that it asks for is in it', () => {
  const read = (name: string): string =>
    readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8')
  const { packages } = JSON.parse(shrinkwrapOf(read('package-lock.json'))) as {
    readonly packages: Readonly<Record<string, unknown>>
  }
  const { dependencies } = JSON.parse(read('package.json')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const missing = Object.keys(dependencies).filter((name) => !(`node_modules/${name}` in packages))
  expect(missing).toEqual([])
  expect(packages).not.toHaveProperty(['node_modules/vitest'])
})
