/** Ids given out so far in one article. */
export class UniqueIds {
  private readonly given = new Set<string>()
  /** The last number put behind a name, so that a thousand of one name do not each count from the start. */
  private readonly numbers = new Map<string, number>()

  get size(): number {
    return this.given.size
  }

  /** The first of a name keeps it; the others get a number. */
  take(wanted: string): string {
    let id = wanted
    while (this.given.has(id)) {
      const number = (this.numbers.get(wanted) ?? 1) + 1
      this.numbers.set(wanted, number)
      id = `${wanted}-${number}`
    }
    this.given.add(id)
    return id
  }
}
