/** What a document leads to and is not there: files, headings, and paths that it names. */

import GithubSlugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { posix } from 'node:path'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'
import type { Document } from './documents.ts'

export type ReadDocument = {
  readonly path: string
  readonly tree: Root
  /** The fragments that lead to its headings, as GitHub names them. */
  readonly headings: ReadonlySet<string>
}

export type Surroundings = {
  /** Whether a file or folder of the project exists. */
  readonly isThere: (path: string) => boolean
  /** All documents, so that a link may lead to a heading in one. */
  readonly documents: readonly ReadDocument[]
}

export function readDocument({ path, text }: Document): ReadDocument {
  const tree = remark().use(remarkGfm).parse(text)
  const slugger = new GithubSlugger()
  const headings = new Set<string>()
  visit(tree, 'heading', (node) => {
    headings.add(slugger.slug(toString(node)))
  })
  return { path, tree, headings }
}

/** @returns a line for each link that leads nowhere, in the order of the text */
export function brokenLinks(document: ReadDocument, around: Surroundings): readonly string[] {
  return addressesIn(document.tree).flatMap(({ address, line }) => {
    const fault = faultOf(address, document, around)
    return fault === null ? [] : [`${document.path}:${line}: ${address}: ${fault}`]
  })
}

/** @returns a line for each path in code marks, such as `lib/cli/check.ts`, where nothing is */
export function lostPaths(
  { path, tree }: ReadDocument,
  { isThere }: Surroundings,
): readonly string[] {
  const placesOf = path.startsWith('tests/') ? placesOfTest : (named: string) => [named]
  const lost: string[] = []
  visit(tree, 'inlineCode', ({ value, position }) => {
    if (!namesPath.test(value) || placesOf(value).some(isThere)) return
    lost.push(`${path}:${position?.start.line ?? 0}: ${value}: nothing is there`)
  })
  return lost
}

/** In folders of the project or of its tests; what has `<slug>`, `*` or `…` in it stands for many. */
const namesPath =
  /^(?:app|architecture|bench|browser|components|docs|lib|lockfile|machine|site|tests)\/[\w./[\]-]*$/u

/** What is written about tests names them by where they lie in `tests/`, without their ending. */
function placesOfTest(named: string): readonly string[] {
  return [named, `tests/${named}`].flatMap((place) =>
    ['', '.ts', '.test.ts', '.test.tsx', '.spec.ts'].map((ending) => `${place}${ending}`),
  )
}

type Address = { readonly address: string; readonly line: number }

function addressesIn(tree: Root): readonly Address[] {
  const found: Address[] = []
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 0
    found.push(...addressesOf(node).map((address) => ({ address, line })))
  })
  return found
}

function addressesOf(node: Nodes): readonly string[] {
  switch (node.type) {
    case 'link':
    case 'image':
    case 'definition':
      return [node.url]
    case 'html':
      return [...node.value.matchAll(/\b(?:src|srcset|href)="([^"]+)"/gu)].map(
        ([, address = '']) => address,
      )
    default:
      return []
  }
}

/** What is wrong with an address; `null` when nothing is, or when it leads out of the project. */
function faultOf(address: string, from: ReadDocument, around: Surroundings): string | null {
  if (/^[a-z]+:/u.test(address)) return null
  const [file = '', fragment] = address.split('#')
  const target =
    file === '' ? from.path : posix.normalize(posix.join(posix.dirname(from.path), file))
  if (target.startsWith('../')) return 'leads out of the project'
  if (!around.isThere(target)) return 'nothing is there'
  if (fragment === undefined) return null
  const document = around.documents.find(({ path }) => path === target)
  if (document === undefined) return 'only a document has headings'
  return document.headings.has(fragment) ? null : 'no such heading'
}
