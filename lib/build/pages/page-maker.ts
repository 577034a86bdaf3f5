/** Pages of a site as readers get them, one at a time: made, their runtime taken out, their styles put in, and written. */

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ClientModules } from '#lib/finish/client-components.ts'
import { stripPage } from '#lib/finish/strip-page.ts'
import { type LinkedSheet, siteStyles } from '#lib/finish/page-styles.ts'
import { runsWasm } from '#lib/finish/policy.ts'

/** What all pages have in common; plain data, so that it can go to another process. */
export type PageOrder = {
  /** The folder that holds what Next has compiled. */
  readonly project: string
  /** The folder that the pages are written to. */
  readonly staging: string
  /** What every address of the site begins with, `''` or `/reader`. */
  readonly basePath: string
  /** Next's sheets, by their addresses behind `basePath`. */
  readonly sheets: ReadonlyMap<string, string>
  /** From the addresses that the sheets give fonts to where they are now. */
  readonly fonts: ReadonlyMap<string, string>
  readonly modules: ClientModules
  /** The text of the project's own scripts that stand in pages. */
  readonly ownScripts: ReadonlySet<string>
}

export type MadePage =
  | {
      readonly kind: 'written'
      /** The text of every script that stands in it. */
      readonly scripts: readonly string[]
      /** What it links, has yet to be written, and was not named with a page before it. */
      readonly linked: readonly LinkedSheet[]
    }
  /** For what stands in it that must not. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }

/**
 * @param rendered the HTML of the page of a file; fails where there is none
 * @returns makes the page of this file, a path within the site
 */
export function pageMaker(
  { staging, basePath, sheets, fonts, modules, ownScripts }: PageOrder,
  rendered: (file: string) => Promise<string>,
): (file: string) => Promise<MadePage> {
  const linkable = [...sheets].map(([file, css]) => [`${basePath}/${file}`, css] as const)
  const moved = (address: string): string => fonts.get(address) ?? address
  const styles = siteStyles(new Map(linkable), moved, `${basePath}/assets/`)
  const named = new Set<LinkedSheet>()
  return async (file) => {
    const wasm = runsWasm(file)
    const page = stripPage(await rendered(file), { styles, modules, ownScripts, wasm })
    if (page.kind === 'refused') return page
    const place = path.join(staging, file)
    await mkdir(path.dirname(place), { recursive: true })
    await writeFile(place, page.html)
    const linked = styles.linked().filter((sheet) => !named.has(sheet))
    for (const sheet of linked) named.add(sheet)
    return { kind: 'written', scripts: page.inlineScripts, linked }
  }
}
