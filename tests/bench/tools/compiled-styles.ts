/** The project's style sheet as Tailwind compiles it, with the font that `next/font` would add. */

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

/** As `next/font` writes them for `app/headline-font.ts`. */
const font = `@font-face{font-family:headlineFont;src:url(/fonts/newsreader.woff2)format("woff2");font-display:optional;font-weight:600;font-style:normal}@font-face{font-family:headlineFont Fallback;src:local(Times New Roman);ascent-override:66.74%;descent-override:24.06%;line-gap-override:0.0%;size-adjust:110.12%}:root{--font-newsreader:"headlineFont","headlineFont Fallback"}`

let compiled: Promise<string> | undefined

export function compiledStyles(): Promise<string> {
  return (compiled ??= compile())
}

async function compile(): Promise<string> {
  const from = path.join(projectFolder, 'app', 'site.css')
  const plugin = tailwind({ base: projectFolder, optimize: { minify: true } })
  const { css } = await postcss([plugin]).process(await readFile(from, 'utf8'), { from })
  return css + font
}
