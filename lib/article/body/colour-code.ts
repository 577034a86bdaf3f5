import { common, createLowlight } from 'lowlight'
import type { FootnoteDefinition, Root } from 'mdast'
import { replaceIn } from '#lib/article/body/replace-in.ts'
import { walkTo } from '#lib/article/markdown/walk.ts'
import type { CodeBlock } from '#lib/article/body/nodes.ts'
import type { BodyContext } from '#lib/article/body/body-context.ts'
import { wordsLang } from '#lib/site/words-lang.ts'
import { limits } from '#lib/article/limits.ts'

const lowlight = createLowlight(common)

type Coloured = ReturnType<typeof lowlight.highlight>['children']

/** Code blocks with their words classed by kind, in a frame that the keyboard can scroll. */
export function colourCode(
  tree: Root | FootnoteDefinition,
  { lang, messages }: Pick<BodyContext, 'lang' | 'messages'>,
): void {
  walkTo(tree, 'code', (node, index, parent) => {
    if (parent === undefined || index === undefined) return
    const language = /^[\w+#.-]+/.exec(node.lang ?? '')?.[0] ?? null
    const known = language !== null && lowlight.registered(language)
    const children = known ? coloured(language, node.value) : plain(node.value)
    const block: CodeBlock = {
      type: 'codeBlock',
      data: {
        hName: 'pre',
        hProperties: {
          role: 'group',
          ariaLabel: messages.code(language ?? ''),
          ...wordsLang(messages, lang),
          tabIndex: 0,
        },
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

/** Without colours where the code is too long, or where a grammar finds so much inside one another that it, or the printer after it, may run out of stack. */
function coloured(language: string, code: string): Coloured {
  if (code.length > limits.highlighted) return plain(code)
  try {
    const { children } = lowlight.highlight(language, code)
    return isDeeperThan(limits.nesting, children) ? plain(code) : children
  } catch {
    return plain(code)
  }
}

function plain(code: string): Coloured {
  return [{ type: 'text', value: code }]
}

/** Level by level and not by recursion, which is what is to be prevented. */
function isDeeperThan(most: number, nodes: Readonly<Coloured>): boolean {
  let level = [...nodes]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === most) return true
    level = level.flatMap((node) => (node.type === 'element' ? node.children : []))
  }
  return false
}
