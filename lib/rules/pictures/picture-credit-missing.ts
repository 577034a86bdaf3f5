import { examplePicture, inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const picture = ['image:', `  src: ${examplePicture}`, '  alt: The ferry at the landing stage']

export const rule: Rule = {
  name: 'picture-credit-missing',
  severity: 'error',
  meaning:
    'Nobody is named who made the lead picture, as law and licences ask. Write the credit as it is to stand under the picture.',
  bad: inFront(...picture),
  good: inFront(...picture, '  credit: Photo by Tom Hale'),
}

export function noCredit(): Breach {
  return breach(
    rule,
    'Missing `credit`, expected who made the picture',
    'credit: Photo by Name on Place',
  )
}
