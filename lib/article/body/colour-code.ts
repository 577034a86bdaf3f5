import { common, createLowlight } from 'lowlight'
import type { FootnoteDefinition, Root } from 'mdast'
import { replaceIn } from '#lib/article/body/replace-in.ts'
import { visit } from 'unist-util-visit'
import type { CodeBlock } from '#lib/article/body/nodes.ts'
import type { BodySurroundings } from '#lib/article/body/surroundings.ts'
import { limits } from '#lib/article/limits.ts'

const lowlight = createLowlight(common)

/** Code blocks with their words classed by kind, in a frame that the keyboard can scroll. */
export function colourCode(
  tree: Root | FootnoteDefinition,
  { messages }: Pick<BodySurroundings, 'messages'>,
): void {
  visit(tree, 'code', (node, index, parent) => {
    if (parent === undefined || index === undefined) return
    const language = /^[\w+#.-]+/.exec(node.lang ?? '')?.[0] ?? null
    const known = language !== null && lowlight.registered(language)
    const children =
      known && node.value.length <= limits.highlighted
        ? lowlight.highlight(language, node.value).children
        : [{ type: 'text', value: node.value }]
    const block: CodeBlock = {
      type: 'codeBlock',
      data: {
        hName: 'pre',
        hProperties: { role: 'group', ariaLabel: messages.code(language ?? ''), tabIndex: 0 },
        hChildren: [
          {
            type: 'element',
            tagName: 'code',
            properties: { className: ['hljs', ...(known ? [`language-${language}`] : [])] },
            children,
          },
        ],
      },
      position: node.position,
    }
    replaceIn(parent, index, block)
  })
}
