/** A tree that the steps in `body/` have prepared → HTML that may be printed as it is. */

import type { Schema } from 'hast-util-sanitize'
import type { Handler } from 'mdast-util-to-hast'
import type { Node, Parent } from 'unist'
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkHtml from 'remark-html'
import { rootOf } from '#lib/article/markdown/root-of.ts'

/** A `srcset` of files of this site. */
const ownFiles = /^\/(?!\/)\S+ \d+w(?:, \/(?!\/)\S+ \d+w)*$/

/** Words of the interface in an article of another language. */
const language: Readonly<NonNullable<Schema['attributes']>[string]> = [
  ['lang', /^[\w-]+$/],
  ['dir', 'ltr', 'rtl'],
]

/**
 * What may stand in an article. remark-html sanitises last, so nothing that
 * came before can slip past this list; ids need no prefix of its own, because
 * every id was made here from a number, a hash or behind an `h-`.
 */
const schema: Schema = {
  tagNames: [
    'a', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'figcaption', 'figure', 'h2', 'h3', 'h4',
    'h5', 'h6', 'hr', 'img', 'li', 'ol', 'p', 'picture', 'pre', 'section', 'source', 'span',
    'strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul',
  ], // prettier-ignore
  attributes: {
    a: [
      'href',
      'ariaLabel',
      ['className', 'heading-link'],
      ['id', /^fn-[\d]+-ref(-\d+)?$/],
      ...language,
    ],
    code: [['className', 'hljs', /^language-[\w+#.-]+$/]],
    div: [['className', 'alert'], ['role', 'note'], 'dataAlert'],
    h2: [['id', /^h-/]],
    h3: [['id', /^h-/]],
    h4: [['id', /^h-/]],
    h5: [['id', /^h-/]],
    h6: [['id', /^h-/]],
    img: [
      'src',
      'alt',
      'width',
      'height',
      ['srcSet', ownFiles],
      'sizes',
      ['className', 'paper', /^tone-[\da-f]{3}$/],
      ['loading', 'lazy'],
      ['decoding', 'async'],
    ],
    li: [['className', 'task']],
    ol: ['start'],
    p: [['className', 'alert-title'], ...language],
    picture: [['className', 'in-dark', 'in-sepia']],
    pre: [['role', 'group'], 'ariaLabel', ['tabIndex', 0], ...language],
    source: [['type', 'image/avif'], ['srcSet', ownFiles], 'sizes'],
    section: [['className', 'table-frame'], 'ariaLabel', ['tabIndex', 0], ...language],
    span: [
      [
        'className',
        'credit',
        'evidence-mark',
        'task-mark',
        'visually-hidden',
        /^hljs-[\w-]+$/,
        /^language-[\w-]+$/,
      ],
      ['id', /^s-/],
      'dataDone',
      'dataMatched',
      ['dataTakeaways', /^[1-9](?: [1-9])*$/],
      ...language,
    ],
    sup: [['className', 'footnote-mark']],
    table: [...language],
    td: [['className', 'align-left', 'align-center', 'align-right']],
    th: [
      ['className', 'align-left', 'align-center', 'align-right'],
      ['scope', 'col'],
    ],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: [] },
  ancestors: {
    li: ['ol', 'ul'],
    source: ['picture'],
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
}

/** Words without a block around them. */
interface Phrase extends Parent {
  type: 'phrase'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    phrase: Phrase
  }
}

const bare: Handler = (state, node: Phrase) => state.all(node)

const printer = remark()
  .use(remarkHtml, {
    sanitize: schema,
    handlers: { phrase: bare },
  })
  .freeze()

/** The HTML of some blocks, without a line end after it. */
export function htmlOf(nodes: readonly RootContent[]): string {
  return printer.stringify(rootOf(nodes)).trimEnd()
}

/**
 * The HTML of some words, such as a heading's or a takeaway's. They are handed
 * over as they are and not under a root, whose children the printer would put
 * on lines of their own.
 */
export function phraseHtmlOf(nodes: readonly PhrasingContent[]): string {
  const phrase: Phrase = { type: 'phrase', children: [...nodes] }
  // The printer takes any node; its types know only whole documents.
  return printer.stringify(phrase as Node as Root)
}
