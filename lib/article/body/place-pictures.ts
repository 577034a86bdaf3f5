import { posix } from 'node:path'
import type { FootnoteDefinition, Image, ImageData, Paragraph, Root } from 'mdast'
import { replaceIn } from '#lib/article/body/replace-in.ts'
import type { Node } from 'unist'
import { walkTo } from '#lib/article/markdown/walk.ts'
import type { Figure, Label } from '#lib/article/body/nodes.ts'
import { type BodyContext, placeOf } from '#lib/article/body/body-context.ts'
import { takeEach } from '#lib/article/body/take-each.ts'
import { findPicture } from '#lib/article/front/find-picture.ts'
import type { PictureFile } from '#lib/images/picture.ts'
import { noWordsInBody } from '#lib/rules/pictures/picture-alt-missing.ts'
import { altAgain } from '#lib/rules/pictures/picture-alt-repeats.ts'
import { creditAbsent } from '#lib/rules/pictures/picture-credit-absent.ts'
import { classesOf, pictureChoice, shownByTheme } from '#lib/site/picture-choice.ts'
import type { Urls } from '#lib/site/urls.ts'
import type { Finding, Place } from '#lib/text/problem.ts'

/**
 * Gives every picture of the body its file, size and words: a picture that
 * stands alone becomes a figure with caption and credit, one among words stays
 * there. One that cannot be shown is taken out and reported.
 */
export function placePictures(
  tree: Root | FootnoteDefinition,
  context: BodyContext,
): readonly Finding[] {
  const findings: Finding[] = []
  const placed = new Map<Image, PictureFile>()
  const alone = new Set<Image>()
  takeEach(tree, (node): node is Image => {
    if (!isImage(node)) return false
    const found = pictureOf(node, context)
    findings.push(...found.findings)
    if (found.picture !== null) placed.set(node, found.picture)
    return found.picture === null
  })
  walkTo(tree, 'paragraph', (node, index, parent) => {
    if (parent === undefined || index === undefined) return
    const images = imagesAlone(node)
    if (images === null) return
    const figures = images.flatMap((image) => {
      const picture = placed.get(image)
      if (picture === undefined) return []
      alone.add(image)
      return [figureOf(image, picture)]
    })
    replaceIn(parent, index, ...figures)
    return index + figures.length
  })
  for (const [node, picture] of placed) {
    // For Markdown; a page has a caption with a credit, and files to choose from.
    node.title = wordsUnder(node.title ?? '', picture.credit ?? '')
    node.url = largestIn(picture, context.urls)
    const alt = node.alt ?? ''
    const elements = shownByTheme(picture).map((each) => pictureElement(each, alt, context.urls))
    // Its words name the link; without words it would lead a listener nowhere.
    const isLink = alone.has(node) && alt !== ''
    node.data = isLink ? linkTo(picture, elements, context.urls) : oneOf(elements)
  }
  return findings
}

function isImage(node: Node): node is Image {
  return node.type === 'image'
}

function wordsUnder(caption: string, credit: string): string {
  return caption !== '' && credit !== '' ? `${caption} (${credit})` : caption + credit
}

/** The whole address of the file that everything reads. */
function largestIn(picture: PictureFile, urls: Urls): string {
  return urls.whole(pictureChoice(picture, 'body', urls).largest)
}

type Element = Extract<NonNullable<ImageData['hChildren']>[number], { type: 'element' }>

/** What components/site/photo.tsx makes of the pictures around an article. */
function pictureElement(
  { picture, themeClass }: ReturnType<typeof shownByTheme<PictureFile>>[number],
  alt: string,
  urls: Urls,
): Element {
  const { sources, img } = pictureChoice(picture, 'body', urls)
  const classes = classesOf(picture)
  const element = (tagName: string, properties: Element['properties']): Element => {
    return { type: 'element', tagName, properties, children: [] }
  }
  return {
    type: 'element',
    tagName: 'picture',
    properties: themeClass === null ? {} : { className: [themeClass] },
    children: [
      ...sources.map((source) => element('source', { ...source })),
      element('img', {
        ...img,
        alt,
        ...(classes.length === 0 ? {} : { className: [...classes] }),
        loading: 'lazy',
        decoding: 'async',
      }),
    ],
  }
}

/** Around a figure's picture: to the picture by itself, as large as it is. */
function linkTo(picture: PictureFile, hChildren: Element[], urls: Urls): ImageData {
  const href = pictureChoice(picture, 'body', urls).largest
  return { hName: 'a', hProperties: { href }, hChildren }
}

function oneOf(elements: Element[]): ImageData {
  const [only, ...others] = elements
  return only === undefined || others.length > 0
    ? { hName: 'span', hChildren: elements }
    : { hName: only.tagName, hProperties: only.properties, hChildren: only.children }
}

function pictureOf(
  node: Image,
  { file, title, pictures, nearest }: BodyContext,
): { readonly picture: PictureFile | null; readonly findings: readonly Finding[] } {
  const place = placeOf(node)
  const path = node.url.startsWith('images/') ? node.url : posix.join(posix.dirname(file), node.url)
  const found = findPicture(/^[a-z][a-z0-9+.-]*:|^\/\//i.test(node.url) ? node.url : path, place, {
    pictures,
    nearest,
  })
  if (found.kind === 'absent') return { picture: null, findings: [found.finding] }

  const { picture } = found
  node.alt = node.alt === '' || node.alt === null || node.alt === undefined ? picture.alt : node.alt
  return { picture, findings: wordFindings(node, picture, title, place) }
}

function wordFindings(node: Image, picture: PictureFile, title: string, place: Place): Finding[] {
  const findings: Finding[] = []
  const alt = node.alt ?? ''
  if (alt.trim() === '') {
    findings.push({ place, ...noWordsInBody(picture.path, node.url) })
  }
  if (repeats(alt, picture, title)) findings.push({ place, ...altAgain(alt) })
  if (picture.credit === null) findings.push({ place, ...creditAbsent(picture.path) })
  return findings
}

/** Alt text that says the file's name or the headline tells a listener nothing. */
export function repeats(alt: string, picture: PictureFile, title: string): boolean {
  const words = alt.trim().toLowerCase()
  const name = posix.basename(picture.path).toLowerCase()
  return words !== '' && [title.toLowerCase(), name, name.replace(/\.[^.]*$/, '')].includes(words)
}

/** The pictures of a paragraph that holds nothing else. */
function imagesAlone(node: Paragraph): Image[] | null {
  const images: Image[] = []
  for (const child of node.children) {
    if (child.type === 'image') images.push(child)
    else if (child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''))
      return null
  }
  return images
}

function figureOf(image: Image, picture: PictureFile): Figure {
  const words: Label['children'] = []
  const caption = image.title ?? ''
  if (caption !== '') words.push({ type: 'text', value: caption })
  if (caption !== '' && picture.credit !== null) words.push({ type: 'text', value: ' ' })
  if (picture.credit !== null) {
    words.push({
      type: 'label',
      data: { hName: 'span', hProperties: { className: ['credit'] } },
      children: [{ type: 'text', value: picture.credit }],
    })
  }
  const label: Label = { type: 'label', data: { hName: 'figcaption' }, children: words }
  return {
    type: 'figure',
    data: { hName: 'figure' },
    children: words.length === 0 ? [image] : [image, label],
    position: image.position,
  }
}
