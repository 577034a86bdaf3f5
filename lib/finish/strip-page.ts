/** One exported page, made light: no runtime, its styles with it, its policy on top. */

import { type ClientModules, clientComponentsIn } from '#lib/finish/client-components.ts'
import {
  attribute,
  type Element,
  element,
  elementsOf,
  innerText,
  insertAfter,
  parsePage,
  remove,
} from '#lib/finish/page-tree.ts'
import { pagePolicy } from '#lib/finish/policy.ts'
import { removeRuntime, withoutPayload } from '#lib/finish/runtime.ts'
import { rightToLeft, type UsedNames } from '#lib/finish/style-sheet.ts'
import { serialize } from 'parse5'

export type PageStyles = {
  /** For a page that links these sheets and is made of these names. */
  readonly of: (sheets: readonly string[], used: UsedNames) => PageStyle
}

export type PageStyle = {
  /** Stands in the page, or behind an address: whichever brings its words to the screen sooner. */
  readonly place:
    | { readonly kind: 'inline' }
    /** `file`: its name in the folder that the address is in. */
    | { readonly kind: 'linked'; readonly address: string; readonly file: string }
  readonly css: string
  /** Fonts worth asking for before the styles are read. */
  readonly fonts: readonly string[]
}

export type StrippedPage =
  | {
      readonly kind: 'light'
      readonly html: string
      readonly inlineScripts: readonly string[]
      readonly style: PageStyle
    }
  /** In words, each without the page's name. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }

export type StripOptions = {
  readonly styles: PageStyles
  readonly modules: ClientModules
  /** The text of the project's own scripts that stand in pages. */
  readonly ownScripts: ReadonlySet<string>
  /** Whether the page may run WebAssembly. */
  readonly wasm: boolean
}

export function stripPage(
  source: string,
  { styles, modules, ownScripts, wasm }: StripOptions,
): StrippedPage {
  const { html, payload } = withoutPayload(source)
  const page = parsePage(html)
  const components = clientComponentsIn(payload, modules)
  const reasons = [
    ...components.map((name) => `the client component ${name}, which needs the runtime`),
    ...removeRuntime(page, ownScripts),
  ]
  const elements = elementsOf(page)
  const sheets = elements.filter(isStyleSheet)
  const place = sheets[0]
  if (place === undefined) reasons.push('no style sheet')
  const charset = elements.find((each) => attribute(each, 'charset') !== null)
  if (charset === undefined) reasons.push('no charset')
  if (reasons.length > 0 || place === undefined || charset === undefined) {
    return { kind: 'refused', reasons }
  }

  const classes = new Set(elements.flatMap(classesOf))
  const style = styles.of(
    sheets.map((sheet) => attribute(sheet, 'href') ?? ''),
    new Set([
      ...elements.map(({ tagName }) => tagName),
      ...[...classes].map((name) => `.${name}`),
      ...elements.flatMap((each) => attribute(each, 'id') ?? []).map((id) => `#${id}`),
      ...(mayRunRightToLeft(elements, classes) ? [rightToLeft] : []),
    ]),
  )
  const inPage =
    (style.place.kind === 'inline' ? style.css : '') + toneRules(classes) + focusRules(classes)
  insertStyle(place, style, inPage)
  for (const sheet of sheets) remove(sheet)
  const inlineScripts = elements.filter(isReadByBrowser).map(innerText)
  insertAfter(
    charset,
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: pagePolicy({
        scripts: inlineScripts,
        styles: inPage === '' ? [] : [inPage],
        linksStyles: style.place.kind === 'linked',
        wasm,
      }),
    }),
  )
  return { kind: 'light', html: serialize(page), inlineScripts, style }
}

function isStyleSheet(each: Element): boolean {
  return each.tagName === 'link' && attribute(each, 'rel') === 'stylesheet'
}

/** JSON-LD is data, which no policy asks about. */
function isReadByBrowser(each: Element): boolean {
  return (
    each.tagName === 'script' &&
    attribute(each, 'src') === null &&
    attribute(each, 'type') !== 'application/ld+json'
  )
}

/** Into a list a script may put articles of any language; on an article's page all words stand from the beginning, or are of one of its languages. */
function mayRunRightToLeft(elements: readonly Element[], classes: ReadonlySet<string>): boolean {
  return !classes.has('article-body') || elements.some((each) => attribute(each, 'dir') === 'rtl')
}

function classesOf(each: Element): readonly string[] {
  return (attribute(each, 'class') ?? '').split(/\s+/u).filter((name) => name !== '')
}

/**
 * The colour that keeps a picture's place: `tone-abc` is #abc, and words in the
 * place of a picture that does not come are dark or light on it. A class,
 * because the policy allows no style attribute.
 */
function toneRules(classes: ReadonlySet<string>): string {
  return [...classes]
    .flatMap((name) => /^tone-([0-9a-f]{3})$/u.exec(name)?.[1] ?? [])
    .map(
      (tone) => `.tone-${tone}{background-color:#${tone};color:${isLight(tone) ? '#000' : '#fff'}}`,
    )
    .join('')
}

/** What of a picture stays in sight where it is cropped: `focus-40-20` is 40 % from the left and 20 % from the top. */
function focusRules(classes: ReadonlySet<string>): string {
  return [...classes]
    .flatMap((name) => {
      const [, x, y] = /^focus-(\d+)-(\d+)$/u.exec(name) ?? []
      return x === undefined || y === undefined ? [] : [`.${name}{object-position:${x}% ${y}%}`]
    })
    .join('')
}

/** Of three hexadecimal digits; eyes take most of the light from green, least from blue. */
function isLight(tone: string): boolean {
  const [red = 0, green = 0, blue = 0] = [...tone].map((digit) => Number.parseInt(digit, 16))
  return 3 * red + 6 * green + blue > 75
}

/** @param inPage what of the styles stands in the page */
function insertStyle(before: Element, { place, fonts }: PageStyle, inPage: string): void {
  if (inPage !== '') insertAfter(before, element('style', {}, inPage))
  if (place.kind === 'linked') {
    insertAfter(before, element('link', { rel: 'stylesheet', href: place.address }))
  }
  for (const font of fonts) {
    insertAfter(
      before,
      element('link', {
        rel: 'preload',
        href: font,
        as: 'font',
        type: 'font/woff2',
        crossorigin: '',
      }),
    )
  }
}
