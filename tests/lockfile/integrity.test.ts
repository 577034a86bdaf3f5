import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withIntegrity, withoutIntegrity } from './integrity.ts'
import { readLockfile } from './platform-packages.ts'

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')

/** Those of other systems that the registry cannot serve at their version; what is in it after all must leave the list. */
const known: readonly string[] = []

test('no package comes without a hash but those that the registry cannot serve', () => {
  expect(withoutIntegrity(readLockfile(text)), 'run `npx tsx tests/lockfile/mend.ts`').toEqual(
    known,
  )
})

test('a package that comes without a hash is never one that must be installed', () => {
  const { packages } = readLockfile(text)
  const needed = Object.entries(packages).filter(
    ([place, { integrity, optional }]) =>
      place !== '' && integrity === undefined && optional !== true,
  )
  expect(needed).toEqual([])
})

test('the lockfile names no registry, so that each machine asks its own', () => {
  expect(text).not.toContain('"resolved"')
  expect(text).not.toContain('.tgz')
})

const lacking = readLockfile(
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'a-project', version: '1.0.0' },
      'node_modules/@engine/linux': { version: '1.2.3', optional: true },
      'node_modules/engine': { version: '1.2.3', integrity: 'sha512-a', dev: true },
      'node_modules/engine/node_modules/nested': { version: '2.0.0' },
    },
  }),
)

test('names what lacks a hash', () => {
  expect(withoutIntegrity(lacking)).toEqual(['@engine/linux@1.2.3', 'nested@2.0.0'])
})

test('puts in the hashes that are known, and changes nothing else', () => {
  const hashes = new Map([
    ['nested@2.0.0', 'sha512-b'],
    ['engine@1.2.3', 'sha512-c'],
    ['a-project@1.0.0', 'sha512-d'],
  ])
  expect(JSON.stringify(withIntegrity(lacking, hashes), null, 1)).toEqual(
    JSON.stringify(
      {
        lockfileVersion: 3,
        packages: {
          '': lacking.packages[''],
          'node_modules/@engine/linux': lacking.packages['node_modules/@engine/linux'],
          'node_modules/engine': lacking.packages['node_modules/engine'],
          'node_modules/engine/node_modules/nested': { version: '2.0.0', integrity: 'sha512-b' },
        },
      },
      null,
      1,
    ),
  )
})
