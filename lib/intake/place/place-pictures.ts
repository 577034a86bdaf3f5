/** Pictures of a text that came from elsewhere, named as they lie here. */

import type { Image, Root } from 'mdast'
import { walk, walkTo } from '#lib/article/markdown/walk.ts'
import type { CreditedImage } from '#lib/intake/markup/credited-image.ts'
import { leftAmongWords } from '#lib/intake/markup/left-note.ts'
import type { PictureShelf, Shelved } from '#lib/intake/place/picture-shelf.ts'

/**
 * Changes the tree. What cannot be shown, since it is no picture, lies on another
 * site or is not there, leaves its words in a note.
 */
export async function placePictures(tree: Root, from: string, shelf: PictureShelf): Promise<void> {
  nameByAddress(tree)
  const shelved = new Map<Image, Shelved>()
  for (const image of imagesIn(tree)) {
    shelved.set(image, await shelf.shelve(image.url, from, creditOf(image)))
  }
  walk(tree, (node, index, parent) => {
    if (node.type !== 'image' || parent === undefined || index === undefined) return undefined
    const found = shelved.get(node) ?? { kind: 'remote' as const }
    const kept = keptImage(node, found)
    if (kept) return undefined
    const reason = found.kind === 'refused' ? `: ${found.reason}` : ''
    const caption = node.title ? ` "${node.title}"` : ''
    const picture = `![${node.alt ?? ''}](${node.url.slice(0, 120)}${caption})`
    const words = leftAmongWords(picture + reason)
    parent.children.splice(index, 1, ...words)
    return index + words.length
  })
}

/** Whether it stays, under its new name. */
function keptImage(node: Image, found: Shelved): boolean {
  delete node.data
  if (found.kind !== 'here') return false
  node.url = `../${found.path}`
  return true
}

function creditOf({ data }: CreditedImage): string | null {
  return data?.credit ?? null
}

function imagesIn(tree: Root): readonly CreditedImage[] {
  const images: CreditedImage[] = []
  walkTo(tree, 'image', (node) => {
    images.push(node)
    return undefined
  })
  return images
}

/** `![words][name]` with its address, which is about to change for pictures and not for links. */
function nameByAddress(tree: Root): void {
  const targets = new Map<string, { url: string; title?: string | null | undefined }>()
  walkTo(tree, 'definition', (node) => {
    targets.set(node.identifier, node)
    return undefined
  })
  walk(tree, (node, index, parent) => {
    if (node.type !== 'imageReference' || parent === undefined || index === undefined)
      return undefined
    const target = targets.get(node.identifier)
    if (target === undefined) return undefined
    const image: Image = { type: 'image', url: target.url, alt: node.alt, title: target.title }
    parent.children.splice(index, 1, image)
    return index + 1
  })
}
