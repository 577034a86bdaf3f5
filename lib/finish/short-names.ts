/**
 * Short names for classes and custom properties. The long ones are for people
 * who write styles; a reader's first bytes have better use for the room. Made
 * from the site's sheets and scripts alone, so that all its pages share them and
 * one more article changes none. A name that anything else may know stays.
 */

import { attribute, type Element } from '#lib/finish/page-tree.ts'
import { type CssNode, generate, ident, parse, tokenize, tokenNames, walk } from 'css-tree'

/** From long names to short ones; a class without its dot, a property with its hyphens. */
export type ShortNames = {
  readonly classes: ReadonlyMap<string, string>
  readonly properties: ReadonlyMap<string, string>
  /** Whether a class that has no short name means something. */
  readonly stays: (name: string) => boolean
}

/**
 * What reading views, styles of readers' own and other programs go by. Some of
 * it tells Mozilla Readability what is article and what is not.
 */
const lasting = new Set([
  'article',
  'article-body',
  'article-foot',
  'article-head',
  'article-picture',
  'byline',
  'headline',
  'meta',
  'pager',
  'related',
  'site-footer',
  'site-header',
  'standfirst',
  'story',
  'takeaway-list',
  'takeaways',
])

/** Made from a picture's colour; what programs know the language of code by. */
const ofLastingKind = /^(?:tone|language)-/u

/** Blockers of advertisements hide it. */
const unlucky = 'ad'

/**
 * @param sheets texts of the style sheets
 * @param others texts of scripts, and selectors that stand in data: any word of them may be a name
 */
export function shortNames(sheets: readonly string[], others: readonly string[]): ShortNames {
  const uses = { classes: new Map<string, number>(), properties: new Map<string, number>() }
  const countIn = (counts: Map<string, number>) => (name: string) => {
    counts.set(name, (counts.get(name) ?? 0) + 1)
    return name
  }
  for (const sheet of sheets) {
    rename(parse(sheet), {
      class: countIn(uses.classes),
      property: countIn(uses.properties),
    })
  }
  const words = new Set(others.flatMap((text) => text.match(/[\w-]+/gu) ?? []))
  const stays = (name: string): boolean =>
    words.has(name) || lasting.has(name) || ofLastingKind.test(name)
  return {
    classes: shortFor(uses.classes, stays, ''),
    properties: shortFor(uses.properties, (name) => words.has(name), '--'),
    stays,
  }
}

/** The most used first, of as many uses by the alphabet. */
function shortFor(
  uses: ReadonlyMap<string, number>,
  stays: (name: string) => boolean,
  prefix: string,
): ReadonlyMap<string, string> {
  const long = [...uses]
    .filter(([name]) => !stays(name))
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
  // Each use takes one away at the most.
  const free = Array.from({ length: 2 * uses.size + 1 }, (_, nth) => `${prefix}${letters(nth)}`)
    .filter((short) => short !== unlucky && !uses.has(short))
    .values()
  return new Map(long.map(([name]) => [name, free.next().value ?? name]))
}

/** 0 is `a`, 25 is `z`, 26 is `aa`. */
function letters(number: number): string {
  const rest = Math.floor(number / 26)
  return `${rest === 0 ? '' : letters(rest - 1)}${String.fromCodePoint(97 + (number % 26))}`
}

/** A style sheet that says the same in short names. */
export function shortSheet(css: string, { classes, properties }: ShortNames): string {
  const sheet = parse(css)
  rename(sheet, {
    class: (name) => classes.get(name) ?? name,
    property: (name) => properties.get(name) ?? name,
  })
  return generate(sheet)
}

/** Gives an element's classes their short names; those that no sheet and nothing else knows go. */
export function shortenClasses(element: Element, { classes, stays }: ShortNames): void {
  const written = attribute(element, 'class')
  if (written === null) return
  const left = written
    .split(/\s+/u)
    .flatMap((name) => classes.get(name) ?? (stays(name) ? name : []))
    .join(' ')
  element.attrs = element.attrs.flatMap((each) => {
    if (each.name !== 'class') return each
    return left === '' ? [] : { ...each, value: left }
  })
}

/** What a name becomes. */
type Renaming = {
  readonly class: (name: string) => string
  readonly property: (name: string) => string
}

function rename(sheet: CssNode, renaming: Renaming): void {
  walk(sheet, (node) => {
    if (node.type === 'ClassSelector') node.name = inEscapes(node.name, renaming.class)
    if (node.type === 'Declaration' && isDashed(node.property)) {
      node.property = renaming.property(node.property)
    }
    // Timelines and their like are named as properties are.
    if (node.type === 'Identifier' && isDashed(node.name)) node.name = renaming.property(node.name)
    if (node.type === 'Raw') node.value = renamedInText(node.value, renaming)
  })
}

/** For what css-tree leaves unread: values of custom properties, what `var()` falls back on, nested rules. */
function renamedInText(css: string, renaming: Renaming): string {
  const tokens: string[] = []
  tokenize(css, (type, start, end) => {
    const token = css.slice(start, end)
    const isName = tokenNames[type] === 'ident-token'
    if (isName && isDashed(token)) tokens.push(renaming.property(token))
    else if (isName && tokens.at(-1) === '.') tokens.push(inEscapes(token, renaming.class))
    else tokens.push(token)
  })
  return tokens.join('')
}

function isDashed(name: string): boolean {
  return name.startsWith('--')
}

/** `max-w-[30ch]` stands in a sheet as `max-w-\[30ch\]`. */
function inEscapes(written: string, renamed: (name: string) => string): string {
  return ident.encode(renamed(ident.decode(written)))
}
