import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { browserScript } from '#lib/build/browser-script.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const site = { language: 'de', basePath: '/reader' }

const modules = {
  'components/article/contents.browser.ts': `import { mark } from './mark.ts'\nmark('contents')`,
  'components/article/mark.ts':
    'export function mark(name: string): void { document.title = name }',
  'components/article/contents.tsx': 'throw new Error("not for browsers")',
  'components/site/theme.browser.ts': `document.body.hidden = false`,
}

test('bundles every browser module with pauses between them, named by its text', async () => {
  const { file, text, pieces } = await browserScript(temporaryFolder(modules), site)
  expect(text).toBe(
    'function o(e){document.title=e}o("contents");' +
      'var n=performance.now()+4;async function t(){performance.now()<n||(await new Promise(e=>{let{port1:r,port2:a}=new MessageChannel;r.onmessage=e,a.postMessage(0)}),n=performance.now()+4)}' +
      'await t();document.body.hidden=!1;\n',
  )
  expect(file).toBe(`site-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`)
  expect(pieces).toEqual(new Map())
})

test('keeps what loads on use apart, with its styles and what the site is', async () => {
  const folder = temporaryFolder({
    'components/a.browser.ts': `document.onclick = () => void import('./b.lazy.ts').then((b) => b.open())`,
    'components/b.lazy.ts': `import css from 'text:./b.css'
      declare const SITE_LANGUAGE: string
      declare const SITE_BASE_PATH: string
      export function open(): void { document.title = css + SITE_LANGUAGE + SITE_BASE_PATH }`,
    'components/b.css': 'dialog{color:red}',
  })
  const { text, pieces } = await browserScript(folder, site)
  const [[piece, code] = ['', '']] = [...pieces]
  expect(piece).toMatch(/^b\.lazy-[0-9A-Z]{8}\.js$/u)
  expect(text).toBe(`document.onclick=()=>{import("./${piece}").then(o=>o.open())};\n`)
  expect(code).toBe(
    'var o="dialog{color:red}";function c(){document.title=o+"de/reader"}export{c as open};\n',
  )
})

test('is the same wherever the project lies', async () => {
  const all = {
    ...modules,
    'components/b.lazy.ts': 'export const open = () => document.title',
    'components/b.browser.ts': `void import('./b.lazy.ts')`,
  }
  expect(await browserScript(temporaryFolder(all), site)).toEqual(
    await browserScript(temporaryFolder(all), site),
  )
})

test.each([
  [`import './missing.ts'`, /Could not resolve ".\/missing.ts"/u],
  [`void import('./missing.lazy.ts')`, /Could not resolve ".\/missing.lazy.ts"/u],
])('a module that cannot be bundled stops it: %s', async (code, reason) => {
  const folder = temporaryFolder({ 'components/a.browser.ts': code })
  await expect(browserScript(folder, site)).rejects.toThrow(reason)
})

/** A piece, and all that comes with it when it is asked for. */
function withImports(pieces: ReadonlyMap<string, string>, beginning: string): string {
  const asked = new Set([...pieces.keys()].filter((file) => file.startsWith(beginning)))
  // A set goes on through what is added meanwhile.
  for (const file of asked) {
    const imports = pieces.get(file)?.matchAll(/(?:from|import)"\.\/([^"]+)"/gu) ?? []
    for (const [, name = ''] of imports) asked.add(name)
  }
  return [...asked].map((file) => pieces.get(file) ?? '').join('')
}

test.each([
  ['en', { english: true, german: false, arabic: false }],
  ['de-AT', { english: true, german: true, arabic: false }],
  ['ar', { english: true, german: false, arabic: true }],
  ['fr', { english: true, german: false, arabic: false }],
])('the pieces of a site in %s bring these words', async (language, brought) => {
  const { pieces } = await browserScript(projectFolder, { language, basePath: '' })
  const said = (piece: string) => {
    const text = withImports(pieces, piece)
    const has = (language: string): boolean => text.includes(messagesIn(language).readingSettings)
    return { english: has('en'), german: has('de'), arabic: has('ar') }
  }
  expect(said('keyboard.lazy-')).toEqual(brought)
  // For articles in another language than their site.
  expect(said('other-messages.lazy-')).toEqual({ english: true, german: true, arabic: true })
})

test('in another folder the same code has the same names, words of the interface included', async () => {
  const files = {
    'components/a.browser.ts': `document.onclick = () => void import('./b.lazy.ts').then((b) => b.open())`,
    'components/b.lazy.ts': `import { words } from '../lib/site/messages/messages.ts'
      export function open(): void { document.title = words }`,
    'lib/site/messages/messages.ts': `import { allMessages } from './all-messages.ts'
      export const words = JSON.stringify(allMessages)`,
    'lib/site/messages/english.ts': `export const english = { close: 'Close' }`,
    'lib/site/messages/german.ts': `export const german = { close: 'Schließen' }`,
  }
  const [here, there] = [temporaryFolder(files), temporaryFolder(files)]
  const made = await browserScript(here, site)
  expect([...made.pieces.values()].join('')).toContain('Schließen')
  expect(await browserScript(there, site)).toEqual(made)
})
