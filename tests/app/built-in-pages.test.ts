import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { builtInPages } from '#lib/site/built-in-pages.ts'
import { deskFolder } from '#lib/site/desk-path.ts'
import { ownPages } from '../browser/support/page-types.ts'

const names = builtInPages.map(({ name }) => name)

test('every page that is built in has a folder in `app/`, and every such folder is in the list', () => {
  const folders = readdirSync('app').filter((name) =>
    [`app/${name}/page.tsx`, `app/${name}/[[...path]]/page.tsx`].some((file) => existsSync(file)),
  )
  // Standing pages and the front page, whose addresses are not known before, and what no build has.
  const others = ['[[...path]]', deskFolder]
  expect(folders.filter((name) => !others.includes(name)).toSorted()).toEqual(names.toSorted())
})

test('the tests in a browser open every page that is built in', () => {
  const opened = new Set(ownPages.map(({ address }) => path.posix.normalize(address)))
  expect(names.filter((name) => !opened.has(`${name}/`))).toEqual([])
})
