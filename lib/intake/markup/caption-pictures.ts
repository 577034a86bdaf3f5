import type { Element, Root } from 'hast'
import { wordsInHtml } from '#lib/intake/markup/words-in-html.ts'

/** Gives the picture of a figure its caption as a title, which is where Markdown has it. Changes the tree. */
export function captionPictures(tree: Root): void {
  for (const figure of elementsIn(tree, 'figure')) {
    const [picture, ...others] = elementsIn(figure, 'img')
    const [caption] = elementsIn(figure, 'figcaption')
    if (picture === undefined || others.length > 0 || caption === undefined) continue
    const words = wordsInHtml(caption).replace(/\s+/gu, ' ').trim()
    if (words !== '') picture.properties.title = words
    caption.children = []
  }
}

function elementsIn(parent: Root | Element, tagName: string): readonly Element[] {
  return parent.children.flatMap((child): readonly Element[] => {
    if (child.type !== 'element') return []
    const inside = elementsIn(child, tagName)
    return child.tagName === tagName ? [child, ...inside] : inside
  })
}
