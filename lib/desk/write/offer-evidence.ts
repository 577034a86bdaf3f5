/** Offers, for each takeaway whose support is a guess, the words that were matched, and writes what a person accepts. */

import type { Takeaway } from '#lib/article/article.ts'
import { writeEvidence } from '#lib/article/write/write-evidence.ts'
import { count } from '#lib/desk/count.ts'
import { printable } from '#lib/text/printable.ts'
import { type ArticleFile, readArticleFile } from '#lib/desk/write/read-article-file.ts'
import { replaceFile } from '#lib/desk/write/replace-file.ts'
import { answerFrom } from '#lib/desk/write/answer.ts'
import { findQuote } from '#lib/evidence/find-quote.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'

export type OfferOptions = {
  /** As the writer named it; relative to the working folder. */
  readonly contentFolder: string
  /** Relative to the working folder or to the content folder. */
  readonly file: string
  /** What a person answers, one letter after another; its end is a `q`. */
  readonly keys: AsyncIterator<string, void, undefined>
  readonly say: (line: string) => void
}

export type Offered =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'misused'; readonly reason: string }
  /** Ctrl-C: what had been accepted is not written either. */
  | { readonly kind: 'stopped' }

export async function offerEvidence(options: OfferOptions): Promise<Offered> {
  const { contentFolder, keys, say } = options
  const read = await readArticleFile(contentFolder, options.file)
  if (read.kind === 'misused') return read
  if (read.kind === 'broken') return { kind: 'failed', reason: read.text }
  const { file, source, summary } = read
  const shown = printable(file)
  if (summary.takeaways.length === 0) {
    return { kind: 'failed', reason: `Missing takeaways in ${shown}` }
  }
  const offers = offersIn(read)
  for (const line of linesBefore(read, offers)) say(printable(line))
  const accepted = new Map<number, string>()
  for (const [nth, { index, takeaway, sentences, quote }] of offers.entries()) {
    say('')
    say(printable(`${nth + 1} of ${offers.length}, line ${takeaway.place.line}: ${takeaway.text}`))
    say(printable(`    line ${sentences[0]?.line ?? 0}: ${quote}`))
    const answer = await answerFrom(keys, say)
    if (answer === 'stop') return { kind: 'stopped' }
    if (answer === 'q') break
    if (answer === 'y') accepted.set(index, quote)
  }
  if (accepted.size === 0) {
    say('Nothing was written.')
    return { kind: 'done' }
  }
  const made = await withQuotes(read, accepted)
  if (made === null) {
    const reason = `Unexpected form of the takeaways of ${shown}, expected a list with an item a line: nothing was written`
    return { kind: 'failed', reason }
  }
  if (!(await replaceFile(contentFolder, file, { before: source, after: made }))) {
    return {
      kind: 'failed',
      reason: `Unexpected change of ${shown} meanwhile: nothing was written`,
    }
  }
  say(`Wrote the evidence of ${count(accepted.size, 'takeaway')} into ${shown}.`)
  return { kind: 'done' }
}

type Offer = {
  /** The takeaway's place in the list, from 0. */
  readonly index: number
  readonly takeaway: Takeaway
  readonly sentences: readonly Sentence[]
  readonly quote: string
}

/** Of words that stand in two places none can be evidence. */
function offersIn({ summary }: ArticleFile): readonly Offer[] {
  const sections = summary.sections.map(({ sentences }) => sentences)
  return summary.takeaways.flatMap((takeaway, index): Offer[] => {
    const { support } = takeaway
    if (support.kind !== 'matched') return []
    const sentences = sections.flat().filter(({ id }) => support.sentenceIds.includes(id))
    const quote = sentences.map(({ text }) => text).join(' ')
    const once = findQuote([quote], sections, summary.lang).kind === 'found'
    return once ? [{ index, takeaway, sentences, quote }] : []
  })
}

/** What is not offered, and why. */
function linesBefore({ file, summary }: ArticleFile, offers: readonly Offer[]): readonly string[] {
  const offered = new Set(offers.map(({ index }) => index))
  const lines = summary.takeaways.flatMap(({ support, place, text }, index) => {
    if (support.kind === 'none') return [`line ${place.line}: no sentence carries this: ${text}`]
    if (support.kind === 'quoted' || offered.has(index)) return []
    return [`line ${place.line}: its sentence stands twice, so name more words by hand: ${text}`]
  })
  return offers.length > 0
    ? lines
    : [...lines, `No takeaway of ${file} has matched words to accept.`]
}

/** `null` when the file, read again, would not say just that. */
async function withQuotes(
  { source, summary, reread }: ArticleFile,
  accepted: ReadonlyMap<number, string>,
): Promise<string | null> {
  const made = writeEvidence(source, accepted)
  const after = made === null ? null : await reread(made)
  if (after?.takeaways.length !== summary.takeaways.length) return null
  const good = summary.takeaways.every((takeaway, index) => {
    const now = after.takeaways[index]
    const kind = accepted.has(index) ? 'quoted' : takeaway.support.kind
    return now?.text === takeaway.text && now.support.kind === kind && sameIds(now, takeaway)
  })
  return good ? made : null
}

function sameIds(one: Takeaway, other: Takeaway): boolean {
  const ids = ({ support }: Takeaway): string =>
    support.kind === 'none' ? '' : support.sentenceIds.join(' ')
  return ids(one) === ids(other)
}
