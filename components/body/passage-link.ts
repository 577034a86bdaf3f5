/** What can be said of a passage: where it is, and its words with their source. Pure. */

export type Passage = {
  /** Of the article, without a fragment. */
  readonly address: string
  /** `s-…` of its first sentence. */
  readonly sentenceId: string
  /** As marked, in one line. */
  readonly text: string
  /** Of the whole first sentence: a passage within it needs no more than its id. */
  readonly sentence: string
}

/** How many words at either end of a passage are enough to find it. */
const ends = 4

/**
 * A link that opens at a passage and marks it: by the id of its sentence, and for
 * more than one sentence by its first and last words too, which browsers that
 * know text fragments mark.
 */
export function passageLink({ address, sentenceId, text, sentence }: Passage): string {
  const link = `${address}#${sentenceId}`
  if (sentence.includes(text)) return link
  const words = text.split(' ')
  const range =
    words.length <= 2 * ends
      ? [text]
      : [words.slice(0, ends).join(' '), words.slice(-ends).join(' ')]
  return `${link}:~:text=${range.map(encodedPart).join(',')}`
}

/** These mean something in a text fragment beyond what percent codes cover. */
function encodedPart(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}

/** “Words” – Headline, address. */
export function quotation(text: string, headline: string, link: string): string {
  return `“${text}” – ${headline}\n${link}`
}
