/** A text in the quotes of YAML, on one line: those in which the least of it has to be written otherwise. */
export function quoted(text: string): string {
  if (hasControls.test(text)) return JSON.stringify(text)
  if (!/["\\]/u.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "''")}'`
}

const hasControls = /\p{Cc}/u
