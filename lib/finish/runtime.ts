/**
 * What Next 16 leaves in an exported page for its runtime. Everything it is
 * known to leave is taken out; what could only be more of it, or a page that
 * waits for it, is named, because half a runtime is a page with dead buttons.
 */

import {
  attribute,
  type Element,
  innerText,
  isChild,
  isElement,
  type Node,
  nodesOf,
  type PageTree,
  remove,
} from '#lib/finish/page-tree.ts'

/**
 * @param ownScripts the text of the project's own scripts that stand in pages
 * @returns what must not be in a page, in words; empty when the page can do without its runtime
 */
export function removeRuntime(page: PageTree, ownScripts: ReadonlySet<string>): readonly string[] {
  const refused = new Set<string>()
  for (const node of nodesOf(page)) {
    const found = judge(node, ownScripts)
    if (found.kind === 'remnant' && isChild(node)) remove(node)
    if (found.kind === 'refused') refused.add(found.reason)
    if (isElement(node)) {
      node.attrs = node.attrs.filter(({ name }) => !ofStyleOrder(node, name))
      for (const { name, value } of node.attrs) {
        if (name === 'style') refused.add(`an inline style on <${node.tagName}>`)
        if (isLeadingToNext(node, name, value))
          refused.add(`<${node.tagName} ${name}> that leads to Next's files`)
        if (/^on[a-z]/u.test(name)) refused.add(`an inline handler, ${name} on <${node.tagName}>`)
      }
    }
  }
  return [...refused]
}

/**
 * A page without the payload that Next's runtime would read, and that payload.
 * It is taken out of the text, not of the tree: it is two thirds of a page, and
 * a parser of HTML goes through it letter by letter. Nothing that an author
 * writes can be taken for it, since no text has a `<` of its own, and no
 * attribute a `"`.
 */
export function withoutPayload(source: string): {
  readonly html: string
  readonly payload: string
} {
  let payload = ''
  const html = source.replace(payloadScript, (_, pushed: string) => {
    payload += String(JSON.parse(pushed))
    return ''
  })
  return { html, payload }
}

const payloadScript = /<script>self\.__next_f\.push\(\[1,(".*?")\]\)<\/script>/gsu

type Judgement =
  | { readonly kind: 'page' }
  | { readonly kind: 'remnant' }
  | { readonly kind: 'refused'; readonly reason: string }

const ofThePage: Judgement = { kind: 'page' }
const remnant: Judgement = { kind: 'remnant' }
const refused = (reason: string): Judgement => ({ kind: 'refused', reason })

function judge(node: Node, ownScripts: ReadonlySet<string>): Judgement {
  if (node.nodeName === '#comment') return judgeComment('data' in node ? node.data : '')
  if (!isElement(node)) return ofThePage
  switch (node.tagName) {
    case 'html':
      return attribute(node, 'id') === '__next_error__'
        ? refused('an error in the place of the page: it threw, or called notFound() or redirect()')
        : ofThePage
    case 'script':
      return judgeScript(node, ownScripts)
    case 'link':
      return judgeLink(node)
    case 'meta':
      return isOfNoUse(attribute(node, 'name') ?? '') ? remnant : ofThePage
    case 'style':
      return refused('a style element, which the policy would not know')
    case 'template':
      return attribute(node, 'id')?.startsWith('B:') === true
        ? refused('a suspended boundary')
        : ofThePage
    case 'div':
      return judgeDiv(node)
    default:
      return ofThePage
  }
}

/** What Next's own fonts need, and what it says to Twitter again that Open Graph has said: Twitter reads that too. */
function isOfNoUse(name: string): boolean {
  return name === 'next-size-adjust' || /^twitter:(?!card$)/u.test(name)
}

/** React's marks: `$` and `&` around what did not wait, a blank between neighbouring texts. */
function judgeComment(words: string): Judgement {
  if (['$', '/$', '&', '/&', ' ', ''].includes(words)) return remnant
  return ['$?', '$!', '$~'].includes(words)
    ? refused('a suspended boundary')
    : refused(`the comment <!--${words}-->, which the finishing step does not know`)
}

/** Data that a browser does not run, and rules that it reads as data. */
const dataTypes = ['application/ld+json', 'speculationrules']

const payloadStart = /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)$/u
const chunkList =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(/u

function judgeScript(script: Element, ownScripts: ReadonlySet<string>): Judgement {
  const source = attribute(script, 'src')
  if (source !== null) {
    if (isOfNext(source)) return remnant
    return /^(?:\/[^/]+)*\/assets\/[^/]+\.js$/u.test(source)
      ? ofThePage
      : refused(`the script ${source}, which is not of this site`)
  }
  if (dataTypes.includes(attribute(script, 'type') ?? '')) return ofThePage
  const code = innerText(script)
  if (ownScripts.has(code)) return ofThePage
  if (/\$R[BCSTX]\b/u.test(code) && !code.startsWith('self.__next_f.push(')) {
    return refused('a suspended boundary')
  }
  if (payloadStart.test(code) || chunkList.test(code)) return remnant
  return refused(
    `an inline script that the finishing step does not know: ${code.slice(0, 60).trim()}`,
  )
}

/** Style sheets are not of the runtime: they are taken in or linked anew later. */
function judgeLink(link: Element): Judgement {
  const rel = attribute(link, 'rel')
  const kind = attribute(link, 'as')
  if (rel === 'modulepreload') return remnant
  return rel === 'preload' && (kind === 'script' || kind === 'font' || kind === 'style')
    ? remnant
    : ofThePage
}

function judgeDiv(div: Element): Judgement {
  if (attribute(div, 'id')?.startsWith('S:') === true) return refused('a suspended boundary')
  const isBoundary =
    attribute(div, 'hidden') !== null &&
    div.attrs.length === 1 &&
    div.parentNode?.nodeName === 'body' &&
    div.parentNode.childNodes[0] === div
  if (!isBoundary) return ofThePage
  return div.childNodes.every(({ nodeName }) => nodeName === '#comment')
    ? remnant
    : refused('metadata that arrives late')
}

/** How React keeps style sheets in order, for sheets that come later. */
function ofStyleOrder({ tagName }: Element, name: string): boolean {
  return (
    (tagName === 'link' || tagName === 'style') &&
    (name === 'data-precedence' || name === 'data-href')
  )
}

/** Of anything that a browser fetches by itself; a sheet is asked for later. */
function isLeadingToNext(element: Element, name: string, value: string): boolean {
  if (!['src', 'srcset', 'href', 'poster', 'data'].includes(name) || element.tagName === 'a')
    return false
  if (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet') return false
  if (judge(element, new Set()).kind === 'remnant') return false
  return value.split(/[\s,]+/u).some(isOfNext)
}

/** Below a base path as well. */
export function isOfNext(address: string): boolean {
  return /^(?:\/[^/]+)*\/_next\//u.test(address)
}
