import { didYouMean } from '#lib/rules/did-you-mean.ts'
import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

const words = ['  alt: The ferry at the landing stage', '  credit: Photo by Tom Hale']

export const rule: Rule = {
  name: 'picture-missing',
  severity: 'error',
  meaning:
    'No file of that name lies in images/. Capitals, spaces and the ending count. Copy the picture there, or write its name as it is.',
  bad: inFront('image:', '  src: images/fery.png', ...words),
  good: inFront('image:', '  src: images/ferry.png', ...words),
}

export function noSuchPicture(path: string, meant: string | null): Breach {
  return breach(
    rule,
    `Unexpected picture \`${shown(path, 200)}\`, expected a file that exists`,
    didYouMean(meant),
  )
}

/** Of a file of words whose picture is not there. */
export function wordsWithoutPicture(path: string, meant: string | null): Breach {
  return breach(
    rule,
    `Missing picture \`${path}\`, expected it beside these words`,
    didYouMean(meant === null ? null : `${meant}.yml`),
  )
}
