import type { FootnoteDefinition, Blockquote, Root } from 'mdast'
import { replaceIn } from '#lib/article/body/replace-in.ts'
import { walkTo } from '#lib/article/markdown/walk.ts'
import type { Frame, Label } from '#lib/article/body/nodes.ts'
import type { BodyContext } from '#lib/article/body/body-context.ts'
import { wordsLang } from '#lib/site/words-lang.ts'

const kinds = ['note', 'tip', 'important', 'warning', 'caution'] as const
type AlertKind = (typeof kinds)[number]

/** Quotes that begin with `[!NOTE]` and its like become alerts, as on GitHub. */
export function markAlerts(
  tree: Root | FootnoteDefinition,
  { lang, messages }: Pick<BodyContext, 'lang' | 'messages'>,
): void {
  walkTo(tree, 'blockquote', (node, index, parent) => {
    if (parent === undefined || index === undefined) return
    const kind = takeKind(node)
    if (kind === null) return
    const title: Label = {
      type: 'label',
      data: {
        hName: 'p',
        hProperties: { className: ['alert-title'], ...wordsLang(messages, lang) },
      },
      children: [{ type: 'text', value: messages.alert[kind] }],
    }
    const alert: Frame = {
      type: 'frame',
      data: {
        hName: 'div',
        hProperties: { className: ['alert'], dataAlert: kind, role: 'note' },
      },
      children: [title, ...node.children],
      position: node.position,
    }
    replaceIn(parent, index, alert)
    // On to the alert itself: another may stand in it.
    return index
  })
}

/** Reads the mark off the quote's first line and takes it away; `null` leaves the quote as it was. */
function takeKind(node: Blockquote): AlertKind | null {
  const paragraph = node.children[0]
  if (paragraph?.type !== 'paragraph') return null
  const text = paragraph.children[0]
  if (text?.type !== 'text') return null
  const match = /^\[!([A-Za-z]+)\][ \t]*(?:\n|$)/.exec(text.value)
  const kind = kinds.find((each) => each === match?.[1]?.toLowerCase())
  if (match === null || kind === undefined) return null
  text.value = text.value.slice(match[0].length)
  if (text.position !== undefined) text.position.start.line += match[0].includes('\n') ? 1 : 0
  if (text.value === '') paragraph.children.shift()
  if (paragraph.children[0]?.type === 'break') paragraph.children.shift()
  if (paragraph.children.length === 0) node.children.shift()
  return kind
}
