import type { Element, ElementContent, Root } from 'hast'
import { wordsInHtml } from '#lib/intake/markup/words-in-html.ts'

/** Gives the picture of a figure its caption as a title, which is where Markdown has it, and sets the caption of a table above it. Changes the tree. */
export function placeCaptions(tree: Root): void {
  for (const parent of [tree, ...elementsIn(tree, null)]) captionTables(parent)
  for (const figure of elementsIn(tree, 'figure')) {
    const [picture, ...others] = elementsIn(figure, 'img')
    const [caption] = elementsIn(figure, 'figcaption')
    if (picture === undefined || others.length > 0 || caption === undefined) continue
    const words = wordsInHtml(caption).replace(/\s+/gu, ' ').trim()
    if (words !== '') picture.properties.title = words
    caption.children = []
  }
}

function captionTables(parent: Root | Element): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'doctype') return []
    if (child.type !== 'element' || child.tagName !== 'table') return [child]
    const [caption] = elementsIn(child, 'caption')
    if (caption === undefined) return [child]
    const above: Element = { ...caption, tagName: 'p' }
    caption.children = []
    return [above, child]
  })
}

/** @param tagName `null` for all */
function elementsIn(parent: Root | Element, tagName: string | null): readonly Element[] {
  return parent.children.flatMap((child): readonly Element[] => {
    if (child.type !== 'element') return []
    const inside = elementsIn(child, tagName)
    return tagName === null || child.tagName === tagName ? [child, ...inside] : inside
  })
}
