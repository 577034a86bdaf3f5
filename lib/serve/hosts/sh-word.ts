/** Text as one word of a shell script: nothing in it means anything to the shell. */
export function shWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
