import { astro } from '#lib/intake/systems/astro.ts'
import { eleventy } from '#lib/intake/systems/eleventy.ts'
import { hugo } from '#lib/intake/systems/hugo.ts'
import { jekyll } from '#lib/intake/systems/jekyll.ts'
import type { System } from '#lib/intake/systems/key-table.ts'
import { standfirst } from '#lib/intake/systems/standfirst.ts'

/** Those that keep articles in files with front matter. Where two fit, the first is meant. */
export const systems = { jekyll, hugo, astro, eleventy, standfirst } as const satisfies Readonly<
  Record<string, System>
>

export type SystemName = keyof typeof systems

export const systemNames: readonly SystemName[] = [
  'jekyll',
  'hugo',
  'astro',
  'eleventy',
  'standfirst',
]
