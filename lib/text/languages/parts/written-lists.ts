/** The short ways in which the files of languages write their words down. */

export type Words = readonly string[]

/** From words with spaces between them, `_` for a space in one of them. */
export function listed(words: string): Words {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
}

/** From what commas part, spaces in it as they are: `z. B, u. a`. */
export function listedByCommas(text: string): Words {
  return text
    .split(',')
    .map((each) => each.trim().replace(/\s+/gu, ' '))
    .filter((each) => each !== '')
}

/** From lines of words that belong together. */
export function grouped(lines: string): readonly Words[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(listed)
}

/**
 * From lines of a number and the words for it.
 *
 * @param lines a number and its words in small letters, `_` for a space in one of them
 */
export function valued(lines: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    grouped(lines).flatMap(([value, ...words]) => words.map((word) => [word, Number(value)])),
  )
}
