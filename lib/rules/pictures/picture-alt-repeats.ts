import { examplePicture, inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const picture = ['image:', `  src: ${examplePicture}`, '  credit: Photo by Tom Hale']

export const rule: Rule = {
  name: 'picture-alt-repeats',
  severity: 'warning',
  meaning:
    'The alt text is the headline or the name of the file, and tells a listener nothing that was not just said. Say what the picture shows.',
  bad: inFront(...picture, '  alt: ferry.png'),
  good: inFront(...picture, '  alt: The ferry at the landing stage, people on its deck'),
}

export function altAgain(alt: string): Breach {
  return breach(rule, `Unexpected alt text \`${alt}\`, expected what the picture shows`)
}
