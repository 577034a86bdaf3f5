/** Text as one word of a shell script: nothing in it means anything to the shell. */
export function shWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** The same for a line that a person is to copy: quotes only where the shell needs them. */
export function typedWord(text: string): string {
  return /^[\w@%+=:,./-]+$/u.test(text) ? text : shWord(text)
}
