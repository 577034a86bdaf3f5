import { examplePicture, inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const picture = ['image:', `  src: ${examplePicture}`, '  credit: Photo by Tom Hale']

export const rule: Rule = {
  name: 'picture-alt-missing',
  severity: 'error',
  meaning:
    'Who cannot see the picture hears its alt text, and there is none. Say in one sentence what it shows; for one that only decorates, write `alt: ""` and `decorative: true`.',
  bad: inFront(...picture),
  good: inFront(...picture, '  alt: The ferry at the landing stage, people on its deck'),
}

export function noAlt(): Breach {
  return breach(
    rule,
    'Missing `alt`, expected what the picture shows',
    'alt: what the picture shows; or alt: "" with decorative: true',
  )
}

/** @param address as the body names it */
export function noWordsInBody(path: string, address: string): Breach {
  return breach(
    rule,
    `Missing words for the picture \`${path}\`, expected what it shows`,
    `write ![what it shows](${address})`,
  )
}
