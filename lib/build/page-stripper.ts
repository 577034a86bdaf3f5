/** Pages of an export made light, one after another. */

import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ClientModules } from '#lib/finish/client-components.ts'
import { stripPage } from '#lib/finish/strip-page.ts'
import { type LinkedSheet, siteStyles } from '#lib/finish/page-styles.ts'
import { runsWasm } from '#lib/finish/policy.ts'

/** What all pages of an export have in common; plain data, so that it can go to another process. */
export type StripOrder = {
  /** The folder that the pages lie in. */
  readonly staging: string
  /** What every address of the site begins with, `''` or `/reader`. */
  readonly basePath: string
  /** Next's sheets, by where they lie in the export. */
  readonly sheets: ReadonlyMap<string, string>
  /** From the addresses that the sheets give fonts to where they are now. */
  readonly fonts: ReadonlyMap<string, string>
  readonly modules: ClientModules
  /** The text of the project's own scripts that stand in pages. */
  readonly ownScripts: ReadonlySet<string>
}

export type PageFault = {
  /** Relative to the export, with forward slashes. */
  readonly page: string
  /** What stands in it that must not. */
  readonly reason: string
}

export type StrippedPage =
  | {
      readonly kind: 'light'
      /** The text of every script that stands in it. */
      readonly scripts: readonly string[]
      /** What it links, has yet to be written, and was not named with a page before it. */
      readonly linked: readonly LinkedSheet[]
    }
  /** For what stands in it that must not. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }

/** @returns makes the page light at this path, relative to the export, with forward slashes */
export function pageStripper({
  staging,
  basePath,
  sheets,
  fonts,
  modules,
  ownScripts,
}: StripOrder): (page: string) => Promise<StrippedPage> {
  const addressed = [...sheets].map(([file, css]) => [`${basePath}/${file}`, css] as const)
  const moved = (address: string): string => fonts.get(address) ?? address
  const styles = siteStyles(new Map(addressed), moved, `${basePath}/assets/`)
  const named = new Set<LinkedSheet>()
  return async (page) => {
    const file = path.join(staging, page)
    const light = stripPage(await readFile(file, 'utf8'), {
      styles,
      modules,
      ownScripts,
      wasm: runsWasm(page),
    })
    if (light.kind === 'refused') return light
    await writeFile(file, light.html)
    const linked = styles.linked().filter((sheet) => !named.has(sheet))
    for (const sheet of linked) named.add(sheet)
    return { kind: 'light', scripts: light.inlineScripts, linked }
  }
}
