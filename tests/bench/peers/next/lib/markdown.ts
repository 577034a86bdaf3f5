import GithubSlugger from 'github-slugger'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import type { Root } from 'mdast'

export type Heading = { id: string; text: string }

/** The body of an article as HTML, with the headings for its table of contents. */
export async function renderMarkdown(
  content: string,
): Promise<{ html: string; headings: Heading[] }> {
  const headings: Heading[] = []
  const html = await remark()
    .use(remarkGfm)
    .use(() => (tree: Root) => {
      const slugger = new GithubSlugger()
      for (const node of tree.children) {
        if (node.type !== 'heading') continue
        const text = toString(node)
        const id = `h-${slugger.slug(text)}`
        node.data = { ...node.data, hProperties: { id } }
        headings.push({ id, text })
      }
    })
    .use(remarkHtml, { sanitize: false })
    .process(content)
  return { html: String(html), headings }
}
