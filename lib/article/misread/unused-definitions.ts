import type { Definition, Root } from 'mdast'
import { walkTo } from '#lib/article/markdown/walk.ts'
import { placeOf } from '#lib/article/body/body-context.ts'
import { definedForNothing, defineAgain } from '#lib/rules/body/body-definition-unused.ts'
import type { Finding } from '#lib/text/problem.ts'

/**
 * `[Note]: Postponed.` is where `[Note]` leads, and no words: what nothing leads
 * by is printed nowhere. `[//]: # (words)` is how Markdown's writers hide some.
 */
export function unusedDefinitions(tree: Root, text: string): readonly Finding[] {
  const used = new Set<string>()
  walkTo(tree, ['linkReference', 'imageReference'], (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  })
  const findings: Finding[] = []
  const known = new Set<string>()
  walkTo(tree, 'definition', (node) => {
    const isAgain = known.has(node.identifier)
    known.add(node.identifier)
    if (node.url === '' || node.url === '#' || (used.has(node.identifier) && !isAgain)) return
    findings.push(findingOf(node, { written: writtenOf(node, text), isAgain }))
  })
  return findings
}

type Around = {
  readonly written: string
  /** Whether one above has its name, which alone counts. */
  readonly isAgain: boolean
}

function findingOf(node: Definition, { written, isAgain }: Around): Finding {
  const name = node.label ?? node.identifier
  const place = placeOf(node)
  if (isAgain) return { place, ...defineAgain(written, name) }
  const words = isAddress(node.url) ? null : written.slice(written.indexOf(']:') + 2).trim()
  return { place, ...definedForNothing(written, name, words) }
}

function writtenOf({ position }: Definition, text: string): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).replace(/\s+/gu, ' ')
}

/** With a scheme, a path, a part of a page or the name of a file or a host; a full stop at the end is a sentence's. */
function isAddress(url: string): boolean {
  return /^[a-z][a-z\d+.-]*:|[/#@]|\.\p{L}/iu.test(url)
}
