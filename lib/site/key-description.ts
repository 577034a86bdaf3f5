/** What an editor shows of a key. */
export type KeyDescription = {
  readonly description: string
  readonly examples: readonly unknown[]
  /** What JSON Schema can say of the value beyond its type. */
  readonly facets?: Readonly<Record<string, string | number>>
  /** The same of keys in a group, or in the groups of a list. */
  readonly inside?: Readonly<Record<string, string>>
}
