import type { DateMention } from '#lib/evidence/dates/dates.ts'

/** Dates of a text in its order; one that leaves its year open learns which year was named last. */
export class YearsSaid {
  private last: number | null = null

  /** @param dates of the next sentence */
  read(dates: readonly DateMention[]): readonly DateMention[] {
    return dates.map((date) => {
      if (date.year !== null) this.last = date.year
      const isOpen = date.year === null && date.month !== null
      return isOpen && this.last !== null ? { ...date, yearSaid: this.last } : date
    })
  }
}
