import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mendedLockfile, missingPackages, readLockfile } from './platform-packages.ts'

const lacking = readLockfile(
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'a-project' },
      'node_modules/engine': {
        version: '1.2.3',
        dev: true,
        optionalDependencies: {
          '@engine/darwin-arm64': '1.2.3',
          '@engine/linux-x64-gnu': '1.2.3',
          '@engine/wasm32-wasi': '1.2.3',
          nested: '2.0.0',
        },
      },
      'node_modules/engine/node_modules/nested': { version: '2.0.0' },
      'node_modules/zebra': { version: '1.0.0' },
    },
  }),
)

test('every package of another platform that a dependency names has an entry in package-lock.json', () => {
  const lockfile = readLockfile(
    readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
  )
  const names = missingPackages(lockfile).map(({ name }) => name)
  expect(names, 'run `npx tsx tests/lockfile/mend.ts`').toEqual([])
})

test('names what is missing, and looks for it where Node would', () => {
  expect(missingPackages(lacking)).toEqual([
    { name: '@engine/darwin-arm64', version: '1.2.3', dev: true },
    { name: '@engine/linux-x64-gnu', version: '1.2.3', dev: true },
    { name: '@engine/wasm32-wasi', version: '1.2.3', dev: true },
  ])
})

test('mends a lockfile: entries for their own platform only, in order, and nothing else changed', () => {
  expect(JSON.stringify(mendedLockfile(lacking), null, 1)).toEqual(
    JSON.stringify(
      {
        lockfileVersion: 3,
        packages: {
          '': lacking.packages[''],
          'node_modules/@engine/darwin-arm64': {
            version: '1.2.3',
            cpu: ['arm64'],
            os: ['darwin'],
            dev: true,
            optional: true,
          },
          'node_modules/@engine/linux-x64-gnu': {
            version: '1.2.3',
            cpu: ['x64'],
            os: ['linux'],
            libc: ['glibc'],
            dev: true,
            optional: true,
          },
          'node_modules/@engine/wasm32-wasi': {
            version: '1.2.3',
            cpu: ['wasm32'],
            dev: true,
            optional: true,
          },
          'node_modules/engine': lacking.packages['node_modules/engine'],
          'node_modules/engine/node_modules/nested':
            lacking.packages['node_modules/engine/node_modules/nested'],
          'node_modules/zebra': lacking.packages['node_modules/zebra'],
        },
      },
      null,
      1,
    ),
  )
})
