import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { exportFolders, putBackPrevious, swapIn } from '#lib/export/folders.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const page = (folder: string): string => readFileSync(path.join(folder, 'index.html'), 'utf8')

test('the first build is swapped in', () => {
  const folders = exportFolders(temporaryFolder({ '.next/finished/index.html': 'new' }))
  swapIn(folders)
  expect(page(folders.out)).toBe('new')
})

test('a later one replaces all of the last one, and leaves nothing behind', () => {
  const folders = exportFolders(
    temporaryFolder({
      'out/index.html': 'old',
      'out/gone/index.html': 'old',
      '.next/previous/index.html': 'older',
      '.next/finished/index.html': 'new',
    }),
  )
  swapIn(folders)
  expect(page(folders.out)).toBe('new')
  expect(existsSync(path.join(folders.out, 'gone'))).toBe(false)
  expect(existsSync(folders.previous)).toBe(false)
  expect(existsSync(folders.finished)).toBe(false)
})

test('a swap killed between its renames is undone', () => {
  const folders = exportFolders(temporaryFolder({ '.next/previous/index.html': 'old' }))
  expect(putBackPrevious(folders)).toBe(true)
  expect(page(folders.out)).toBe('old')
})

test('a swap killed after them leaves the new site alone', () => {
  const folders = exportFolders(
    temporaryFolder({ 'out/index.html': 'new', '.next/previous/index.html': 'old' }),
  )
  expect(putBackPrevious(folders)).toBe(false)
  expect(page(folders.out)).toBe('new')
})

test('when the new site cannot be moved, the last one is put back', () => {
  const folders = exportFolders(temporaryFolder({ 'out/index.html': 'old' }))
  expect(() => swapIn(folders)).toThrow('ENOENT')
  expect(page(folders.out)).toBe('old')
})
