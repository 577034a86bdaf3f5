import { chmodSync, existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { keptBundle } from '#lib/system/kept-bundle.mjs'
import { damages } from '../../damages.ts'
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts'

type Kept = Awaited<ReturnType<typeof keptBundle>>

/** Two files, bundled into one and a piece of it. */
async function sources() {
  const folder = temporaryFolder({ 'a.ts': 'one', 'b.ts': 'two' })
  const inputs = ['a.ts', 'b.ts'].map((file) => path.join(folder, file))
  // What is written in the moment in which a bundle is begun may come too late for it.
  await pause(20)
  let made = 0
  const bundled = (place: string): Promise<Kept> =>
    keptBundle(place, () => {
      made += 1
      const texts = inputs.map((file) => readFileSync(file, 'utf8'))
      const files = [
        ['main.mjs', texts.join(' and ')],
        ['piece.mjs', texts[1] ?? ''],
      ] as const
      return Promise.resolve({ files, inputs })
    })
  return { folder, bundled, made: () => made }
}

const files = [
  ['main.mjs', 'one and two'],
  ['piece.mjs', 'two'],
] as const

test('a bundle is made once, and lies where it is run from', async () => {
  const { bundled, made } = await sources()
  const place = path.join(temporaryFolder(), 'deep', 'bundle')
  expect([await bundled(place), await bundled(place)]).toEqual([
    { files, isKept: true },
    { files, isKept: true },
  ])
  expect(made()).toBe(1)
  expect(files.map(([name]) => readFileSync(path.join(place, name), 'utf8'))).toEqual(
    files.map(([, text]) => text),
  )
})

test('it is made again when a file of it is another one, however old that looks', async () => {
  const { folder, bundled } = await sources()
  const place = temporaryFolder()
  await bundled(place)
  writeFiles(folder, { 'b.ts': 'six' })
  utimesSync(path.join(folder, 'b.ts'), 1, 1)
  await pause(20)
  const changed = [
    ['main.mjs', 'one and six'],
    ['piece.mjs', 'six'],
  ]
  expect(await bundled(place)).toEqual({ files: changed, isKept: true })
})

test('what is written while it is made is not in it, so it is not kept', async () => {
  const { folder } = await sources()
  const place = temporaryFolder()
  const file = path.join(folder, 'a.ts')
  const kept = await keptBundle(place, async () => {
    const text = readFileSync(file, 'utf8')
    await pause(20)
    writeFileSync(file, 'written meanwhile')
    return { files: [['main.mjs', text]], inputs: [file] }
  })
  expect(kept).toEqual({ files: [['main.mjs', 'one']], isKept: false })
  expect(existsSync(path.join(place, 'main.mjs'))).toBe(false)
})

test.each(
  damages.flatMap(([what, damage]) =>
    ['main.mjs', 'bundle.json'].map((file) => [what, file, damage] as const),
  ),
)('what was harmed is not run: %s, %s', async (_, file, damage) => {
  const { bundled } = await sources()
  const place = temporaryFolder()
  await bundled(place)
  const harmed = path.join(place, file)
  damage(harmed)
  expect((await bundled(place)).files).toEqual(files)
  chmodSync(place, 0o755)
})

test('where nothing can be written it is made each time', async () => {
  const { bundled, made } = await sources()
  const place = path.join(temporaryFolder({ taken: '' }), 'taken', 'bundle')
  expect([await bundled(place), await bundled(place)]).toEqual([
    { files, isKept: false },
    { files, isKept: false },
  ])
  expect(made()).toBe(2)
})
