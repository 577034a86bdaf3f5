/**
 * Keeps an open page what the content says while somebody writes: told of a save,
 * it asks for the page again and takes over what has changed. What a reader or a
 * script has done to the page since stays as it is.
 */

import { Idiomorph } from 'idiomorph'
import { filterRows, followFilter } from '#components/desk/desk-filter.lazy.ts'
import { foldBar, followFold } from '#components/desk/folded-bar.lazy.ts'
import { followPlaces, showPlaces, takeOffLinks } from '#components/desk/link-places.lazy.ts'
import { setMarks, takeOffMarks } from '#components/desk/problem-marks.lazy.ts'

/** Everything in the page that came from the server, and the attributes with which it came. */
const served = new WeakMap<Node, ReadonlyMap<string, string>>()

const saves = new EventSource(new URL('saves', import.meta.url))
let under: Promise<void> = Promise.resolve()

remember(document.documentElement)
for (const listen of [followFilter, followFold, followPlaces]) listen()
dress()
saves.addEventListener('message', ({ data }) => follow(String(data)))

/** Which of the saves the page shows. */
let shown = new URL(import.meta.url).search.slice(1)

/** One after the other. Told again when a connection is made anew, since nobody was while there was none. */
function follow(save: string): void {
  under = under
    .then(async () => {
      if (save === shown) return
      await takeOver()
      shown = save
    })
    .catch((error: unknown) => {
      // The server may be gone; the next save tries again.
      console.warn(error)
    })
}

async function takeOver(): Promise<void> {
  const answer = await fetch(location.href, { cache: 'no-store' })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  document.title = page.title
  for (const name of ['lang', 'dir']) copyAttribute(page.documentElement, name)
  await takeOverStyles(page)
  const focusAgain = focusedExtra()
  takeOffMarks()
  takeOffLinks()
  await Idiomorph.morph(document.body, page.body, {
    morphStyle: 'outerHTML',
    ignoreActiveValue: true,
    head: { style: 'none' },
    callbacks: {
      beforeNodeAdded: (node) => !isScript(node),
      afterNodeAdded: remember,
      beforeNodeMorphed: (before, after) => isOurs(before) && !isScript(after) && !isField(before),
      afterNodeMorphed: (before, after) => {
        served.set(before, attributesOf(after))
      },
      beforeNodeRemoved: (node) => isOurs(node) && !isScript(node),
      beforeAttributeUpdated: (name, element) =>
        element.getAttribute(name) === (served.get(element)?.get(name) ?? null),
    },
  })
  dress()
  focusAgain()
}

/** The link of ours that has the focus, which is another one when it is put in again. */
function focusedExtra(): () => void {
  const focused = document.activeElement
  if (focused?.matches('a.problem-mark, a:has(> .problem-place)') !== true) return () => undefined
  const href = focused.getAttribute('href')
  return () => {
    const again = [...document.querySelectorAll<HTMLAnchorElement>('a')].find(
      (link) => link.getAttribute('href') === href,
    )
    again?.focus({ preventScroll: true })
  }
}

/** What this script adds to the page for who writes. */
function dress(): void {
  foldBar()
  setMarks()
  showPlaces()
  filterRows()
}

function copyAttribute(from: Element, name: string): void {
  const value = from.getAttribute(name)
  if (value === null) document.documentElement.removeAttribute(name)
  else document.documentElement.setAttribute(name, value)
}

const adopted = new CSSStyleSheet()

/** As a sheet of the script's: the policy of the open page knows only the styles that it came with. */
async function takeOverStyles(page: Document): Promise<void> {
  const sheets = [...page.querySelectorAll('head style, head link[rel="stylesheet"]')]
  const texts = sheets.map(async (sheet) => {
    const address = sheet.getAttribute('href')
    return address === null ? (sheet.textContent ?? '') : (await fetch(address)).text()
  })
  adopted.replaceSync((await Promise.all(texts)).join('\n'))
  if (!document.adoptedStyleSheets.includes(adopted)) document.adoptedStyleSheets.push(adopted)
}

function remember(node: Node): void {
  served.set(node, attributesOf(node))
  for (const child of node.childNodes) remember(child)
}

function attributesOf(node: Node): ReadonlyMap<string, string> {
  return node instanceof Element
    ? new Map([...node.attributes].map(({ name, value }) => [name, value]))
    : new Map()
}

function isOurs(node: Node): boolean {
  return served.has(node)
}

function isScript(node: Node): boolean {
  return node instanceof HTMLScriptElement
}

/** What somebody has typed or chosen. */
function isField(node: Node): boolean {
  return node instanceof HTMLInputElement || node instanceof HTMLSelectElement
}
