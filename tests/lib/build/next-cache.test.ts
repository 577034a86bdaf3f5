import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { clearNextCache, readyForNext, sealNextCache } from '#lib/build/next-cache.ts'
import { damages } from '../../damages.ts'
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts'

/** As a build leaves it. */
function aBuilt(): { readonly internals: string; readonly file: string } {
  const internals = temporaryFolder({
    'cache/turbopack/1/0001.sst': 'what was compiled',
    'cache/turbopack/1/CURRENT': '1',
    'cache/standfirst-articles/a': 'an article',
    'dev/cache/a': 'of another server',
    'types/routes.d.ts': '',
    lock: '',
    'server/app/page.js': 'page',
    'diagnostics/build.json': '{',
  })
  sealNextCache({ internals })
  return { internals, file: path.join(internals, 'cache/turbopack/1/0001.sst') }
}

test('what the last build left is used again, and what a build makes anew is gone', () => {
  const { internals } = aBuilt()
  expect(readyForNext({ internals })).toBe('whole')
  expect(readdirSync(internals).sort()).toEqual(['cache', 'dev', 'lock', 'types'])
  expect(readyForNext({ internals })).toBe('whole')
})

test.each(damages.filter(([what]) => what !== 'forbidden'))(
  'with a file %s, all of it is cleared, and nothing but it',
  (_, damage) => {
    const { internals, file } = aBuilt()
    damage(file)
    expect(readyForNext({ internals })).toBe('cleared')
    const left = readdirSync(path.join(internals, 'cache'))
    expect(left.filter((name) => name !== 'standfirst-next')).toEqual(['standfirst-articles'])
    expect(existsSync(path.join(internals, 'dev/cache/a'))).toBe(true)
    expect(readyForNext({ internals })).toBe('none')
  },
)

test.each<[string, (internals: string) => void]>([
  ['a file more', (internals) => writeFiles(internals, { 'cache/turbopack/2': '' })],
  ['a folder more', (internals) => mkdirSync(path.join(internals, 'cache/turbopack/2'))],
  ['a link more', (internals) => symlinkSync('.', path.join(internals, 'cache/turbopack/2'))],
  [
    'its seal damaged',
    (internals) => writeFileSync(path.join(internals, 'cache/standfirst-next'), ''),
  ],
])('with %s it is cleared', (_, change) => {
  const { internals } = aBuilt()
  change(internals)
  expect(readyForNext({ internals })).toBe('cleared')
})

test('without a cache, and without a folder for it, there is none', () => {
  const internals = path.join(temporaryFolder(), '.next')
  expect(readyForNext({ internals })).toBe('none')
  sealNextCache({ internals })
  clearNextCache({ internals })
  expect(existsSync(internals)).toBe(false)
})
