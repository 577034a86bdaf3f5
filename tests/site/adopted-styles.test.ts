/** What loads on use brings its styles, and finds in every page the colours, faces and sizes that they name. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { builtSites } from './support/built-sites.ts'

const components = new URL('../../components', import.meta.url).pathname

/** The form of the settings is on a page as well, and in its sheet. */
const adopted = readdirSync(components, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.lazy.css') || file.endsWith('settings-form.css'))
  .map((file) => readFileSync(path.join(components, file), 'utf8'))

/** Those that nothing stands in for. */
const named = [
  ...new Set(adopted.flatMap((css) => css.match(/(?<=var\()--[\w-]+(?=\))/gu) ?? [])),
].sort()

test('there are such styles', () => {
  expect(named).toContain('--color-paper')
})

test.each(await builtSites())('$name defines them on every page', ({ site }) => {
  const missing = [...site.pages].flatMap(([page, html]) => {
    const styles = /<style>(.*?)<\/style>/su.exec(html)?.[1] ?? ''
    return named.filter((name) => !styles.includes(`${name}:`)).map((name) => `${page}: ${name}`)
  })
  expect(missing).toEqual([])
})
