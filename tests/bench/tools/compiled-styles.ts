/** The project's style sheet as Tailwind compiles it, with its fonts where the peers have theirs. */

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import tailwind from '@tailwindcss/postcss'
import { projectFolder } from '#lib/system/project-folder.ts'

type Postcss = (plugins: readonly unknown[]) => {
  readonly process: (
    css: string,
    options: { readonly from: string },
  ) => PromiseLike<{ readonly css: string }>
}

/** Tailwind's own; the project has no other use for it. */
const postcss = createRequire(createRequire(import.meta.url).resolve('@tailwindcss/postcss'))(
  'postcss',
) as Postcss

/** A place in `node_modules`, which no browser is served. */
const headlineFont = /url\([^)]*newsreader-latin-600-normal\.woff2[^)]*\)/u

let compiled: Promise<string> | undefined

export function compiledStyles(): Promise<string> {
  return (compiled ??= compile())
}

async function compile(): Promise<string> {
  const from = path.join(projectFolder, 'app', 'site.css')
  const plugin = tailwind({ base: projectFolder, optimize: { minify: true } })
  const { css } = await postcss([plugin]).process(await readFile(from, 'utf8'), { from })
  return css.replace(headlineFont, 'url(/fonts/newsreader.woff2)')
}
