/**
 * The site's styles, cut down to what a page needs: rules that name a class or
 * an element that the page does not have go, and with them what only they used.
 * States are kept whatever they are, since a script may set an attribute at any
 * time; no script may add a class.
 */

import {
  type Atrule,
  clone,
  type CssNode,
  type Declaration,
  find,
  findAll,
  generate,
  type List,
  type ListItem,
  parse,
  type PseudoClassSelector,
  type Rule,
  type Selector,
  type SelectorList,
  walk,
} from 'css-tree'

/** What a page is made of: names of elements as `a`, classes as `.lead`, ids as `#t-1`, and `rightToLeft` where words may run so. */
export type UsedNames = ReadonlySet<string>

export const rightToLeft = '[dir=rtl]'

export type StyleSheet = {
  readonly whole: string
  readonly forPage: (used: UsedNames) => string
}

/** @param addressOf where an address of the sheet, as it is written there, leads from a page */
export function styleSheet(css: string, addressOf: (written: string) => string): StyleSheet {
  // Values of variables, too: as they are written they keep every space.
  const sheet = parse(css, { parseCustomProperty: true })
  walk(sheet, (node) => {
    if (node.type === 'Url' && !node.value.startsWith('data:')) node.value = addressOf(node.value)
  })
  removeUnneededFallbacks(sheet)
  const known = namesIn(sheet)
  const made = new Map<string, string>()
  return {
    whole: generate(sheet),
    forPage: (names) => {
      const used = controls.some((name) => names.has(name)) ? new Set([...names, aControl]) : names
      // Thousands of articles are made of the same dozen sets of names.
      const key = [...known].filter((name) => used.has(name)).join(' ')
      const before = made.get(key)
      if (before !== undefined) return before
      const pruned = generate(prunedFor(sheet, used))
      made.set(key, pruned)
      return pruned
    },
  }
}

/**
 * What `var()` falls back on goes where the variable is never without a value:
 * set on the root, under no condition, to something that hangs on no other, and
 * nowhere taken back. Tailwind's reset falls back on two long rows of faces.
 */
function removeUnneededFallbacks(sheet: CssNode): void {
  const set = new Set<string>()
  const takenBack = new Set<string>()
  walk(sheet, function (node: CssNode) {
    if (node.type !== 'Declaration' || !node.property.startsWith('--')) return
    const value = generate(node.value).trim()
    if (value === '' || value === 'initial') takenBack.add(node.property)
    const isAlways = this.atrule === null || this.atrule.name === 'layer'
    if (isAlways && isOnRoot(this.rule) && !value.includes('var(')) set.add(node.property)
  })
  walk(sheet, (node) => {
    if (node.type !== 'Function' || node.name !== 'var') return
    const [variable, ...fallback] = node.children.toArray()
    if (variable?.type !== 'Identifier' || fallback.length === 0) return
    if (set.has(variable.name) && !takenBack.has(variable.name)) {
      node.children.forEach((each, item, list) => {
        if (each !== variable) list.remove(item)
      })
    }
  })
}

function isOnRoot(rule: Rule | null): boolean {
  return (
    rule?.prelude.type === 'SelectorList' &&
    rule.prelude.children.some((selector) => generate(selector) === ':root')
  )
}

function namesIn(sheet: CssNode): ReadonlySet<string> {
  const names = new Set<string>()
  walk(sheet, (node) => {
    if (node.type === 'Selector') for (const name of needed(node)) names.add(name)
  })
  return names
}

/** What must be on a page for a selector to find anything; what stands in `:not()`, `:is()` and their like is left open. */
function needed(selector: Selector): readonly string[] {
  return selector.children.toArray().flatMap((part) => {
    if (part.type === 'ClassSelector') return [`.${unescaped(part.name)}`]
    if (part.type === 'TypeSelector') return part.name === '*' ? [] : [part.name.toLowerCase()]
    if (part.type === 'IdSelector' && idOfTakeaway.test(part.name)) return [`#${part.name}`]
    if (part.type === 'AttributeSelector' && generate(part) === rightToLeft) return [rightToLeft]
    if (part.type === 'AttributeSelector' && part.name.name === 'data-takeaways') {
      // A sentence carries the numbers of takeaways that there are.
      return part.value?.type === 'String' ? [`#t-${part.value.value}`] : []
    }
    if (part.type === 'PseudoClassSelector' && part.name === 'has') return neededInside(part)
    const isPseudo = part.type === 'PseudoElementSelector' || part.type === 'PseudoClassSelector'
    if (isPseudo && ofNoPage.test(part.name)) return [aShadowTree]
    return isPseudo && partOfControl.test(part.name) ? [aControl] : []
  })
}

/** `t-6`: there is a rule for each of as many takeaways as there can be, and most articles have fewer. Ids of other kinds are left alone. */
const idOfTakeaway = /^t-\d$/u

/** What `:has()` looks for, where it looks for one thing. */
function neededInside({ children }: PseudoClassSelector): readonly string[] {
  const lists = children?.toArray().filter((each) => each.type === 'SelectorList') ?? []
  const selectors = lists.flatMap((list) => list.children.toArray())
  const [only] = selectors
  return selectors.length === 1 && only?.type === 'Selector' ? needed(only) : []
}

/** Parts that only fields of forms have; every browser has its own names for them, and resets name them all. */
const partOfControl =
  /^(?:placeholder|file-selector-button|-moz-ui-invalid|-webkit-(?:search|date|datetime|calendar|inner-spin|outer-spin)\b)/u

/** Tailwind's reset thinks of shadow trees, which no page has, and of Firefox's own ring around the focus, in whose place the site draws one. */
const ofNoPage = /^(?:host|-moz-focusring)$/u
const aShadowTree = ':host'

/** Stands for any of them. */
const aControl = 'input, select, textarea or button'

const controls = ['input', 'select', 'textarea', 'button']

function unescaped(name: string): string {
  return name.replace(/\\([0-9a-f]{1,6} ?|.)/giu, (_, escaped: string) =>
    /^[0-9a-f]/iu.test(escaped) ? String.fromCodePoint(Number.parseInt(escaped, 16)) : escaped,
  )
}

function prunedFor(sheet: CssNode, used: UsedNames): CssNode {
  const pruned = clone(sheet)
  walk(pruned, {
    visit: 'Rule',
    enter(rule: Rule, item, list: List<CssNode> | undefined) {
      if (rule.prelude.type !== 'SelectorList' || isOfKeyframes(this.atrule)) return
      rule.prelude.children = rule.prelude.children.filter(
        (selector) =>
          selector.type !== 'Selector' || needed(selector).every((name) => used.has(name)),
      )
      if (rule.prelude.children.isEmpty) list?.remove(item)
    },
  })
  removeRepeated(pruned)
  joinAlike(pruned)
  removeUnused(pruned)
  removeEmpty(pruned)
  return pruned
}

function isOfKeyframes(around: Atrule | null): boolean {
  return around?.name.endsWith('keyframes') === true
}

/** Next's compiler writes some declarations several times over, one after another. */
function removeRepeated(sheet: CssNode): void {
  walk(sheet, {
    visit: 'Declaration',
    enter(declaration: Declaration, item, list: List<CssNode> | undefined) {
      const next = item.next?.data
      if (next?.type === 'Declaration' && generate(next) === generate(declaration)) {
        list?.remove(item)
      }
    },
  })
}

/**
 * Rules one after another that say the same become one. Next's compiler parts
 * them, because a browser drops a whole rule for one selector that it does not
 * know; where each asks for `:has()`, a browser knows all of them or none.
 */
function joinAlike(sheet: CssNode): void {
  walk(sheet, {
    visit: 'Rule',
    leave(rule: Rule, item: ListItem<CssNode>, list: List<CssNode> | undefined) {
      const before = item.prev?.data
      if (before?.type !== 'Rule' || generate(before.block) !== generate(rule.block)) return
      if (!asksForHas(before) || !asksForHas(rule)) return
      before.prelude.children.appendList(rule.prelude.children)
      list?.remove(item)
    },
  })
}

function asksForHas(rule: Rule): rule is Rule & { readonly prelude: SelectorList } {
  return (
    rule.prelude.type === 'SelectorList' &&
    rule.prelude.children.toArray().every((selector) => find(selector, isPseudoClassHas) !== null)
  )
}

function isPseudoClassHas(node: CssNode): boolean {
  return node.type === 'PseudoClassSelector' && node.name === 'has'
}

/** Variables, registrations and animations whose last user has gone. Variables name others, so it goes round until nothing more falls. */
function removeUnused(sheet: CssNode): void {
  for (;;) {
    const text = generate(sheet)
    const named = new Set(text.match(/(?<=var\()--[\w-]+/gu))
    let fell = false
    walk(sheet, {
      enter(node: CssNode, item: ListItem<CssNode>, list: List<CssNode> | undefined) {
        const isUnused =
          (node.type === 'Declaration' &&
            node.property.startsWith('--') &&
            !named.has(node.property)) ||
          (node.type === 'Atrule' && node.name === 'property' && !named.has(preludeOf(node))) ||
          (node.type === 'Atrule' && isOfKeyframes(node) && !isAnimated(sheet, preludeOf(node)))
        if (!isUnused || list === undefined) return
        list.remove(item)
        fell = true
      },
    })
    if (!fell) return
  }
}

function preludeOf(rule: Atrule): string {
  return rule.prelude === null ? '' : generate(rule.prelude)
}

function isAnimated(sheet: CssNode, name: string): boolean {
  return (
    find(
      sheet,
      (node) =>
        node.type === 'Declaration' &&
        /^(?:-webkit-)?animation(?:-name)?$/u.test(node.property) &&
        generate(node.value)
          .split(/[\s,]+/u)
          .includes(name),
    ) !== null
  )
}

/** Conditions around nothing, and rules that say nothing. */
function removeEmpty(sheet: CssNode): void {
  walk(sheet, {
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode> | undefined) {
      const block = node.type === 'Rule' || node.type === 'Atrule' ? node.block : null
      if (block !== null && block.children.isEmpty) list?.remove(item)
    },
  })
}

/** The addresses of the fonts that a sheet brings. */
export function fontAddresses(css: string): readonly string[] {
  return findAll(parse(css), ({ type }) => type === 'Url').flatMap((node) =>
    node.type === 'Url' && /\.woff2$/u.test(node.value) ? [node.value] : [],
  )
}
