import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Label } from '#lib/article/body/nodes.ts'
import type { Messages } from '#lib/site/messages.ts'

/** From a sentence's id to the numbers of the takeaways that rest on it, in their order. */
export type Marks = ReadonlyMap<string, readonly number[]>

/**
 * Puts behind a sentence a small number for each takeaway that rests on it,
 * which leads back there, and names them on the sentence, so that a style sheet
 * can show either side when the other is pointed at. The numbers are no part of
 * the sentence's text.
 */
export function markEvidence(
  nodes: readonly RootContent[],
  marks: Marks,
  messages: Pick<Messages, 'evidenceFor'>,
): void {
  if (marks.size === 0) return
  visit({ type: 'root', children: [...nodes] } as Root, 'sentence', (node) => {
    const numbers = marks.get(node.sentence.id)
    if (numbers === undefined) return
    node.data.hProperties = { ...node.data.hProperties, dataTakeaways: numbers.join(' ') }
    node.children.push(...numbers.map((number) => markFor(number, messages)))
  })
}

/** In a label, which no sentence's text takes in; a sentence's last word and its mark stay on one line. */
function markFor(number: number, { evidenceFor }: Pick<Messages, 'evidenceFor'>): Label {
  return {
    type: 'label',
    data: { hName: 'span', hProperties: { className: ['evidence-mark'] } },
    children: [
      {
        type: 'link',
        url: `#t-${number}`,
        data: { hProperties: { ariaLabel: evidenceFor(String(number)) } },
        children: [{ type: 'text', value: String(number) }],
      },
    ],
  }
}
