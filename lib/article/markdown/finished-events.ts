/**
 * Where a quote, list or note ends, Markdown's parser copies every event that it
 * has of the document, and looks back at the last two lines alone. What lies
 * before these is put aside meanwhile, so that as many ends as there are lines
 * do not cost the square of them.
 */

import type { Construct, Context, Tokenizer } from '#lib/article/markdown/constructs.ts'

/** So many events are copied in no time; a line of the deepest quote has half as many. */
const few = 1000

/** The last that was passed on to what holds its blocks, and the one before. */
const linesLookedAt = 2

export class FinishedEvents {
  private aside: Context['events'][] = []
  private document: Context | null = null

  /** Before another text is read. */
  forget(): void {
    this.aside = []
    this.document = null
  }

  /** @param document the tokenizer of quotes and lists, once it has found a construct with `resolveAll` */
  of(document: Context): void {
    this.document = document
  }

  /** Of a construct of the document: at its end everything is put back. */
  readonly resolveAll: NonNullable<Construct['resolveAll']> = (events) =>
    [...this.aside, events].flat()

  /**
   * For the start of any block. The document's tokenizer is between two of its
   * steps then; inside one it would come back to a place that it counted.
   */
  readonly tokenize: Tokenizer = (_effects, _ok, nok) => {
    this.putAside()
    return nok
  }

  private putAside(): void {
    const { document } = this
    if (document === null || document.events.length < few) return
    const { events } = document
    const from = lineBefore(events)
    this.aside.push(events.slice(0, from))
    document.events = events.slice(from)
  }
}

/** Where the first of the lines begins that the parser still looks at, 0 when all are. */
function lineBefore(events: Context['events']): number {
  let lines = 0
  return Math.max(
    0,
    events.findLastIndex(([step, { type }]) => {
      if (step === 'enter' && type === 'chunkFlow') lines += 1
      return lines === linesLookedAt
    }),
  )
}
