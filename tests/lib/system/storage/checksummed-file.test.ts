import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  keepChecksummed,
  readChecksummed,
  writeChecksummed,
} from '#lib/system/storage/checksummed-file.ts'
import { readPart, writeParts } from '#lib/system/storage/checksummed-parts.ts'
import { damages, turnBit } from '../../../damages.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const content = Buffer.from('what took effort to make')

function aFile(label = 'a picture') {
  return { path: path.join(temporaryFolder(), 'kept', 'a'), label }
}

test('what was written under a label is read under it, and leaves nothing else in the folder', () => {
  const file = aFile()
  expect(readChecksummed(file)).toBeNull()
  writeChecksummed(file, content)
  expect(readChecksummed(file)).toEqual(content)
  expect(readdirSync(path.dirname(file.path))).toEqual(['a'])
})

test.each(damages)('%s: it is not believed, and written again', (what, damage) => {
  const file = aFile()
  writeChecksummed(file, content)
  damage(file.path)
  if (what !== 'forbidden') expect(readChecksummed(file)).toBeNull()
  writeChecksummed(file, content)
  expect(readChecksummed(file)).toEqual(content)
  expect(readdirSync(path.dirname(file.path))).toEqual(['a'])
})

test('under another label, or under the name of another file, it is not believed', () => {
  const [file, other] = [aFile('one'), aFile('other')]
  writeChecksummed(file, content)
  expect(readChecksummed({ ...file, label: 'two' })).toBeNull()
  writeChecksummed(other, content)
  renameSync(other.path, file.path)
  expect(readChecksummed(file)).toBeNull()
})

test('a link is not followed, even to a file that would be whole, and what it leads to is left alone', () => {
  const [file, other] = [aFile(), aFile()]
  writeChecksummed(file, content)
  renameSync(file.path, path.join(path.dirname(file.path), 'b'))
  symlinkSync('b', file.path)
  expect(readChecksummed(file)).toBeNull()
  writeChecksummed(other, Buffer.from('another'))
  renameSync(other.path, `${file.path}-2`)
  writeChecksummed(file, Buffer.from('new'))
  expect(readChecksummed(file)?.toString()).toBe('new')
  expect(readChecksummed({ ...file, path: path.join(path.dirname(file.path), 'b') })).toEqual(
    content,
  )
})

test('no bit can be turned, and no byte cut off, unnoticed', () => {
  const file = aFile()
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(), fc.nat(), (bytes, bit, length) => {
      writeChecksummed(file, bytes)
      expect(readChecksummed(file)).toEqual(Buffer.from(bytes))
      const written = readFileSync(file.path)
      turnBit(file.path, bit % (8 * written.length))
      expect(readChecksummed(file)).toBeNull()
      writeFileSync(file.path, written.subarray(0, length % written.length))
      expect(readChecksummed(file)).toBeNull()
    }),
  )
})

test('a file in the place of the folder gives way; one in the place of a folder around it does not', () => {
  const file = aFile()
  writeFileSync(path.dirname(file.path), 'in the way')
  expect(keepChecksummed(file, content)).toBeNull()
  expect(readChecksummed(file)).toEqual(content)
  const deep = { path: path.join(file.path, 'further', 'below'), label: 'deep' }
  expect(keepChecksummed(deep, content)).toMatch(/^(?:ENOTDIR|EEXIST): /u)
  expect(readChecksummed(file)).toEqual(content)
  expect(existsSync(deep.path)).toBe(false)
})

test('parts are read one without the other', () => {
  const file = aFile('parts')
  writeParts(file, [new Map([['a', 1]]), { b: [2n, new Date(0)] }])
  expect(readPart(file, { place: 0, count: 2 })).toEqual(new Map([['a', 1]]))
  expect(readPart(file, { place: 1, count: 2 })).toEqual({ b: [2n, new Date(0)] })
  writeChecksummed(file, Buffer.of(1, 2, 3))
  expect(readPart(file, { place: 0, count: 2 })).toBeUndefined()
})
