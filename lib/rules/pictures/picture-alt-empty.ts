import { examplePicture, inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const picture = ['image:', `  src: ${examplePicture}`, '  credit: Photo by Tom Hale', '  alt: ""']

export const rule: Rule = {
  name: 'picture-alt-empty',
  severity: 'error',
  meaning:
    'An empty alt text tells a screen reader to pass over the picture in silence, and nothing says that this is meant. Say what the picture shows, or add `decorative: true`.',
  bad: inFront(...picture),
  good: inFront(...picture, '  decorative: true'),
}

export function emptyAlt(): Breach {
  return breach(
    rule,
    'Unexpected empty `alt`, expected what the picture shows',
    'for a picture that says nothing, add `decorative: true`',
  )
}
