import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readPublishedList, writePublishedList } from '#lib/archive/history/published-list.ts'
import { damages } from '../../../damages.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const now = Date.parse('2026-12-01')
const nothing = { slugs: [], pages: [], redirects: [] }

function aRedirect(from: string): { from: string; slug: string; title: string } {
  return { from, slug: 'new', title: 'New' }
}

test('keeps the addresses of each folder’s last build', () => {
  const kept = temporaryFolder()
  writePublishedList('one', { ...nothing, slugs: ['b', 'a'] }, now, kept)
  writePublishedList('other', { ...nothing, slugs: ['c'] }, now, kept)
  expect(readPublishedList('one', kept)).toEqual({
    built: '2026-12-01T00:00:00.000Z',
    addresses: ['/articles/a/', '/articles/b/'],
  })
  expect(readPublishedList('./other/', kept)?.addresses).toEqual(['/articles/c/'])
  expect(readPublishedList('third', kept)).toBeNull()
})

test('an address that leads on is still one that was given out; any other alias is not', () => {
  const kept = temporaryFolder()
  writePublishedList('one', { ...nothing, slugs: ['old'] }, now, kept)
  const redirects = [aRedirect('/articles/old/'), aRedirect('/2019/typo/')]
  writePublishedList('one', { ...nothing, slugs: ['new'], redirects }, now, kept)
  expect(readPublishedList('one', kept)?.addresses).toEqual(['/articles/new/', '/articles/old/'])
  writePublishedList('one', { ...nothing, slugs: ['new'], redirects }, now, kept)
  expect(readPublishedList('one', kept)?.addresses).toEqual(['/articles/new/', '/articles/old/'])
})

test.each(damages.filter(([what]) => what !== 'forbidden'))(
  'a list that is %s is none, and the next one is kept again',
  (_, damage) => {
    const kept = temporaryFolder()
    writePublishedList('one', { ...nothing, slugs: ['a'] }, now, kept)
    const [name = ''] = readdirSync(kept)
    damage(path.join(kept, name))
    expect(readPublishedList('one', kept)).toBeNull()
    expect(writePublishedList('one', { ...nothing, slugs: ['b'] }, now, kept)).toBeNull()
    expect(readPublishedList('one', kept)?.addresses).toEqual(['/articles/b/'])
  },
)

test('a list that cannot be kept is no fault of the build', () => {
  const folder = path.join(temporaryFolder({ file: '' }), 'file', 'below')
  expect(writePublishedList('one', nothing, now, folder)).toMatch(/^ENOTDIR: /u)
})
