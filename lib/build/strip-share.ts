/** Some pages of an export made light, in one process. */

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

export type Stripped = {
  readonly faults: readonly PageFault[]
  /** The text of every script that stands in one of the pages. */
  readonly scripts: readonly string[]
  /** What some of the pages link, and has yet to be written. */
  readonly linked: readonly LinkedSheet[]
}

/** @param pages relative to the export, with forward slashes */
export async function stripShare(
  { staging, basePath, sheets, fonts, modules, ownScripts }: StripOrder,
  pages: readonly string[],
): Promise<Stripped> {
  const linked = [...sheets].map(([file, css]) => [`${basePath}/${file}`, css] as const)
  const moved = (address: string): string => fonts.get(address) ?? address
  const styles = siteStyles(new Map(linked), moved, `${basePath}/assets/`)

  const faults: PageFault[] = []
  const scripts = new Set<string>()
  for (const page of pages) {
    const file = path.join(staging, page)
    const light = stripPage(await readFile(file, 'utf8'), {
      styles,
      modules,
      ownScripts,
      wasm: runsWasm(page),
    })
    if (light.kind === 'refused') {
      faults.push(...light.reasons.map((reason) => ({ page, reason })))
      continue
    }
    for (const script of light.inlineScripts) scripts.add(script)
    await writeFile(file, light.html)
  }
  return { faults, scripts: [...scripts], linked: styles.linked() }
}
