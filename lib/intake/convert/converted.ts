/** One source on its way through the process that reads it. Types, and nothing else. */

import type { FoundArticle } from '#lib/intake/found.ts'
import type { SystemName } from '#lib/intake/systems/all-systems.ts'
import type { Finding } from '#lib/text/problem.ts'

export type SourceText = {
  /** Relative to what was named, with forward slashes. */
  readonly path: string
  /** Its line ends are `\n`. */
  readonly text: string
  readonly project: Project
}

/** What is known of all files of a source together. */
export type Project = {
  /** `null` for a folder of files that are nobody's project. */
  readonly system: SystemName | null
  /** How Jekyll makes addresses, where it is said. */
  readonly permalink: string | null
  /** How Hugo makes the addresses of a folder of its content, by that folder; where a folder is not named, its address is its path. */
  readonly permalinks: Readonly<Record<string, string>>
  /** Names of authors, by what stands for them. */
  readonly authors: Readonly<Record<string, string>>
  /** Who wrote what names nobody; `null` when nobody says. */
  readonly author: string | null
  /** In which files are written whose names do not say it; `null` when nobody says. */
  readonly language: string | null
  /** Where the site stood: `https://example.org`, or `https://example.org/blog`. */
  readonly origin: string | null
}

export type Converted = {
  readonly articles: readonly FoundArticle[]
  readonly findings: readonly Finding[]
  /** Where the site stood that the articles come from, when they say so. */
  readonly origin?: string | null
}
