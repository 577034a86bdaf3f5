import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

const words = ['  alt: The ferry at the landing stage', '  credit: Photo by Tom Hale']

export const rule: Rule = {
  name: 'picture-remote',
  severity: 'error',
  meaning:
    'The picture lies on another site, which would learn of every reader and can change or lose it. Save it into images/, if its licence allows that, and name it there.',
  bad: inFront('image:', '  src: https://photos.example.org/ferry.png', ...words),
  good: inFront('image:', '  src: images/ferry.png', ...words),
}

export function pictureFromElsewhere(path: string): Breach {
  return breach(
    rule,
    `Unexpected picture from elsewhere \`${shown(path, 200)}\`, expected a file in images/`,
    'save the picture into images/ and name it there',
  )
}
