import type { FootnoteDefinition, Root } from 'mdast'
import { walkTo } from '#lib/article/markdown/walk.ts'
import type { PhrasingContent } from 'mdast'
import type { BodyContext } from '#lib/article/body/body-context.ts'
import { wordsLang } from '#lib/site/words-lang.ts'

/**
 * Task lists without form fields: nobody can tick them here, and a field that
 * does nothing is a lie to whoever reaches it by keyboard. A drawn box is what
 * the eye gets, a word is what the ear gets.
 */
export function markTasks(
  tree: Root | FootnoteDefinition,
  context: Pick<BodyContext, 'lang' | 'messages'>,
): void {
  walkTo(tree, 'listItem', (node) => {
    if (typeof node.checked !== 'boolean') return
    const marks = taskMarks(node.checked, context)
    node.checked = null
    node.data = { ...node.data, hProperties: { className: ['task'] } }
    const first = node.children[0]
    if (first?.type === 'paragraph') first.children.unshift(...marks)
    else node.children.unshift({ type: 'paragraph', children: marks })
  })
}

function taskMarks(
  done: boolean,
  { lang, messages }: Pick<BodyContext, 'lang' | 'messages'>,
): PhrasingContent[] {
  return [
    {
      type: 'taskMark',
      data: {
        hName: 'span',
        hProperties: { className: ['task-mark'], ...(done ? { dataDone: '' } : {}) },
      },
      children: [],
    },
    {
      type: 'label',
      data: {
        hName: 'span',
        hProperties: { className: ['visually-hidden'], ...wordsLang(messages, lang) },
      },
      children: [{ type: 'text', value: done ? messages.taskDone : messages.taskOpen }],
    },
  ]
}
