import type { PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { placeOf } from '#lib/article/body/body-context.ts'
import { walk } from '#lib/article/markdown/walk.ts'
import { importMark, leftByImport } from '#lib/rules/body/body-import-left.ts'
import type { Finding } from '#lib/text/problem.ts'

/** Notes in which an import says what it could not carry over, alone or among words. */
export function importNotes(tree: Root): readonly Finding[] {
  const findings: Finding[] = []
  walk(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') {
      return undefined
    }
    for (const [index, child] of node.children.entries()) {
      if (child.type !== 'text') continue
      for (const part of child.value.split(importMark).slice(1)) {
        const what = part.trim() === '' ? wordsOf(node.children[index + 1]) : part.trim()
        findings.push({ place: placeOf(child), ...leftByImport(what) })
      }
    }
    return undefined
  })
  return findings
}

function wordsOf(next: PhrasingContent | undefined): string {
  return next === undefined ? '' : toString(next)
}
