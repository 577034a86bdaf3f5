import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

const words = ['  alt: The ferry at the landing stage', '  credit: Photo by Tom Hale']

export const rule: Rule = {
  name: 'picture-outside',
  severity: 'error',
  meaning:
    'The path leads out of images/, the only folder from which pictures are taken. Copy the picture there and name it so.',
  bad: inFront('image:', '  src: photos/ferry.png', ...words),
  good: inFront('image:', '  src: images/ferry.png', ...words),
}

export function pictureOutside(path: string): Breach {
  return breach(
    rule,
    `Unexpected picture \`${shown(path, 200)}\`, expected a path that leads into images/`,
  )
}
