/** Beyond this a headline is set smaller: in the largest letters it would fill the first screen. */
const longHeadline = 100
/** Beyond this a word may be longer than a line of a phone. */
const longWord = /[\p{L}\p{M}]{18}/u

/** The classes of a headline, by what it says. */
export function headlineClass(title: string): string {
  return [
    'headline',
    ...(title.length > longHeadline ? ['long-headline'] : []),
    ...(longWord.test(title) ? ['long-words'] : []),
  ].join(' ')
}
