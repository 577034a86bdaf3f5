import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { browserScript } from '#lib/export/browser-script.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const modules = {
  'components/article/contents.browser.ts': `import { mark } from './mark.ts'\nmark('contents')`,
  'components/article/mark.ts':
    'export function mark(name: string): void { document.title = name }',
  'components/article/contents.tsx': 'throw new Error("not for browsers")',
  'components/site/theme.browser.ts': `document.body.hidden = false`,
}

test('bundles every browser module, named by its text', async () => {
  const { file, text } = await browserScript(temporaryFolder(modules))
  expect(text).toBe('function t(o){document.title=o}t("contents");document.body.hidden=!1;\n')
  expect(file).toBe(`site-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`)
})

test('is the same wherever the project lies', async () => {
  expect(await browserScript(temporaryFolder(modules))).toEqual(
    await browserScript(temporaryFolder(modules)),
  )
})

test('a module that cannot be bundled stops it', async () => {
  const folder = temporaryFolder({ 'components/a.browser.ts': `import './missing.ts'` })
  await expect(browserScript(folder)).rejects.toThrow(/Could not resolve ".\/missing.ts"/u)
})
