/** One of the programs that make a site of the same content folder. */

export type Tool = {
  /** As the tables call it. */
  readonly name: string
  /** What `--tools` calls it. */
  readonly id: string
  /** Why it cannot run here, in a line; `null` when it can. */
  readonly missing: () => string | null
  /** Makes a project without caches around this content folder: what a build finds on a fresh checkout. */
  readonly prepare: (contentFolder: string) => Promise<Prepared>
}

export type Prepared = {
  readonly command: readonly [program: string, ...words: readonly string[]]
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  /** Where the finished site is. */
  readonly out: string
}
