/** Takeaways proposed for one article, and written into it when asked for. */

import { proseOf } from '#lib/article/prose.ts'
import { writeTakeaways } from '#lib/article/write/write-takeaways.ts'
import { count as counted } from '#lib/desk/count.ts'
import { type ArticleFile, readArticleFile } from '#lib/desk/write/read-article-file.ts'
import { replaceFile } from '#lib/desk/write/replace-file.ts'
import { findQuote } from '#lib/evidence/find-quote.ts'
import { type Proposal, suggestTakeaways } from '#lib/evidence/suggest/suggest.ts'
import { printable, printableJson } from '#lib/text/printable.ts'

export type SuggestOptions = {
  /** As the writer named it; relative to the working folder. */
  readonly contentFolder: string
  /** Relative to the working folder or to the content folder. */
  readonly file: string
  /** How many proposals, at the most. */
  readonly count: number
  readonly write: boolean
}

export type Suggested =
  /** `written` says what was written, and what is left to do; `null` when nothing was. */
  | {
      readonly kind: 'suggested'
      readonly proposals: readonly Proposal[]
      readonly written: string | null
    }
  /** With the proposals, when there are any: only writing them failed. */
  | {
      readonly kind: 'failed'
      readonly reason: string
      readonly proposals: readonly Proposal[]
    }
  | { readonly kind: 'misused'; readonly reason: string }

export async function suggestFor(options: SuggestOptions): Promise<Suggested> {
  const read = await readArticleFile(options.contentFolder, options.file)
  if (read.kind === 'misused') return read
  if (read.kind === 'broken') return { kind: 'failed', reason: read.text, proposals: [] }
  const { summary, source, file } = read
  const shown = printable(file)
  const { lang } = summary
  const proposals = suggestTakeaways({ ...proseOf(source, summary), lang }, options.count)
  const failed = (reason: string): Suggested => ({ kind: 'failed', reason, proposals })
  if (proposals.length === 0) {
    return failed(
      `Unexpected article without a sentence that stands alone, expected one to propose: ${shown}`,
    )
  }
  if (!options.write) return { kind: 'suggested', proposals, written: null }
  if (summary.takeaways.length > 0) {
    return failed(
      `Unexpected takeaways in ${shown}, expected none: \`--write\` never replaces what a writer wrote`,
    )
  }
  const made = await withProposals(read, proposals)
  if (made === null) {
    return failed(
      `Unexpected front matter in ${shown}, expected keys on lines of their own and none about takeaways: nothing was written`,
    )
  }
  if (!(await replaceFile(options.contentFolder, file, { before: source, after: made }))) {
    return failed(`Unexpected change of ${shown} meanwhile: nothing was written`)
  }
  const written = `Wrote ${counted(proposals.length, 'takeaway')} into ${shown}. Read them against the text, then say who did: takeawaysCheckedBy: Name`
  return { kind: 'suggested', proposals, written }
}

/** `null` when the file, read again, would not say just that. */
async function withProposals(
  { source, summary, reread }: ArticleFile,
  proposals: readonly Proposal[],
): Promise<string | null> {
  const sections = summary.sections.map(({ sentences }) => sentences)
  const proposed = proposals.map(({ text, sentence }) => {
    // Words that stand twice are no evidence: nobody could say which of the two.
    const once = findQuote([sentence.text], sections, summary.lang).kind === 'found'
    return { text, evidence: once ? sentence.text : null }
  })
  const made = writeTakeaways(source, proposed)
  const takeaways = made === null ? undefined : (await reread(made))?.takeaways
  const good = proposed.every(({ text, evidence }, index) => {
    const takeaway = takeaways?.[index]
    return takeaway?.text === text && (evidence === null || takeaway.support.kind === 'quoted')
  })
  return good ? made : null
}

/** Each proposal with the line that it comes from. */
export function prettyProposals(proposals: readonly Proposal[]): string {
  return proposals
    .map(({ text, sentence }) => printable(`line ${sentence.line}: ${text}`))
    .join('\n')
}

/** For programs: its shape is promised to them. */
export function jsonProposals(proposals: readonly Proposal[]): string {
  const takeaways = proposals.map(({ text, sentence }) => ({
    text,
    line: sentence.line,
    sentence: sentence.text,
  }))
  return printableJson({ takeaways })
}
