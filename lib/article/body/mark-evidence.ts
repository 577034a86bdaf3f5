import type { RootContent } from 'mdast'
import { walkTo } from '#lib/article/markdown/walk.ts'
import { rootOf } from '#lib/article/markdown/root-of.ts'
import type { Label } from '#lib/article/body/nodes.ts'
import type { Messages } from '#lib/site/messages/english.ts'
import { wordsLang } from '#lib/site/words-lang.ts'

/** A takeaway that rests on a sentence, by its number; `isMatched`: software found the sentence, and nobody named it. */
export type Mark = { readonly number: number; readonly isMatched: boolean }

/** From a sentence's id to the takeaways that rest on it, in their order. */
export type Marks = ReadonlyMap<string, readonly Mark[]>

/** What the marks are called, and the language of the text around them. */
export type EvidenceWords = {
  readonly lang: string
  readonly messages: Pick<Messages, 'closestPassageFor' | 'evidenceFor' | 'language'>
}

/**
 * Puts behind a sentence a small number for each takeaway that rests on it,
 * which leads back there, and names them on the sentence, so that a style sheet
 * can show either side when the other is pointed at. The numbers are no part of
 * the sentence's text.
 */
export function markEvidence(
  nodes: readonly RootContent[],
  marks: Marks,
  words: EvidenceWords,
): void {
  if (marks.size === 0) return
  walkTo(rootOf(nodes), 'sentence', (node) => {
    const resting = marks.get(node.sentence.id)
    if (resting === undefined) return
    const numbers = resting.map(({ number }) => number)
    node.data.hProperties = { ...node.data.hProperties, dataTakeaways: numbers.join(' ') }
    node.children.push(...resting.map((mark) => markFor(mark, words)))
  })
}

/** In a label, which no sentence's text takes in; a sentence's last word and its mark stay on one line. */
function markFor({ number, isMatched }: Mark, { lang, messages }: EvidenceWords): Label {
  const name = isMatched ? messages.closestPassageFor : messages.evidenceFor
  return {
    type: 'label',
    data: {
      hName: 'span',
      hProperties: { className: ['evidence-mark'], ...(isMatched ? { dataMatched: '' } : {}) },
    },
    children: [
      {
        type: 'link',
        url: `#t-${number}`,
        data: {
          hProperties: {
            ariaLabel: name(String(number)),
            ...wordsLang(messages, lang),
          },
        },
        children: [{ type: 'text', value: String(number) }],
      },
    ],
  }
}
