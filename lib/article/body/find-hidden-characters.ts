import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { placesIn } from '#lib/article/body/surroundings.ts'
import { hiddenCharacter } from '#lib/text/hidden-characters.ts'
import type { Finding } from '#lib/text/problem.ts'

/** Says where a body holds characters that nobody sees; the first of each piece of text is enough to find the rest. */
export function findHiddenCharacters(tree: Root): readonly Finding[] {
  const findings: Finding[] = []
  visit(tree, 'text', (node) => {
    const hidden = hiddenCharacter(node.value)
    if (hidden === null) return
    findings.push({
      place: placesIn(node)(hidden.at, hidden.at + 1),
      rule: 'body-hidden-character',
      reason: `Unexpected invisible character ${hidden.name}, expected visible ones`,
      hint: 'it may turn the direction of the text or split a word: delete it',
    })
  })
  return findings
}
