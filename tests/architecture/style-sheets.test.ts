/** A sheet that nobody imports styles nothing, and says so to nobody. */

import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { styleSheets } from '../bench/tools/style-sheets.ts'

const project = path.join(import.meta.dirname, '..', '..')

/** `x.lazy.css` comes with the script that loads on use. */
function sheetsIn(folder: string): readonly string[] {
  return readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css') && !file.endsWith('.lazy.css'))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
}

test('site.css imports every sheet that does not load on use', async () => {
  expect([...(await styleSheets())].sort()).toEqual(
    [...sheetsIn('app'), ...sheetsIn('components')].sort(),
  )
})
