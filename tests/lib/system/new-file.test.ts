import { readFileSync, readdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { putNewFile } from '#lib/system/new-file.ts'
import { writeWhole } from '#lib/system/whole-file.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('a file is put where there is none, with the folders on its way, and nothing else is left', () => {
  const folder = path.join(temporaryFolder(), 'new')
  expect(putNewFile(folder, 'a/b/c.md', 'one')).toEqual({ kind: 'written' })
  expect(readFileSync(path.join(folder, 'a/b/c.md'), 'utf8')).toBe('one')
  expect(readdirSync(path.join(folder, 'a/b'))).toEqual(['c.md'])
})

test('what stands there stays, be it a link that leads nowhere', () => {
  const folder = temporaryFolder({ 'a/b.md': 'one', c: 'a file' })
  symlinkSync('nowhere', path.join(folder, 'a/link.md'))
  expect(putNewFile(folder, 'a/b.md', 'two')).toEqual({ kind: 'taken', at: 'a/b.md' })
  expect(putNewFile(folder, 'a/link.md', 'two')).toEqual({ kind: 'taken', at: 'a/link.md' })
  expect(putNewFile(folder, 'c/d.md', 'two')).toEqual({ kind: 'taken', at: 'c' })
  expect(readFileSync(path.join(folder, 'a/b.md'), 'utf8')).toBe('one')
  expect(readdirSync(path.join(folder, 'a'))).toEqual(['b.md', 'link.md'])
})

test('no link on the way is followed', () => {
  const outside = temporaryFolder()
  const folder = temporaryFolder()
  symlinkSync(outside, path.join(folder, 'a'))
  expect(putNewFile(folder, 'a/b.md', 'one')).toEqual({ kind: 'taken', at: 'a' })
  expect(readdirSync(outside)).toEqual([])
})

test.each([
  ['a new file', () => putNewFile('/proc/nowhere/new', 'a.md', 'one')],
  ['a kept file', () => writeWhole('/proc/nowhere/new/a.md', 'one')],
])('where no folder can be made for %s, the system says so at once', (_, write) => {
  expect(write).toThrow('/proc/nowhere')
})
