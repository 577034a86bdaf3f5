/** A quoted text that begins behind a key and is not closed on its line. */
const opening = /^[ \t]*(?:- )?[^\s"'#][^:"'\n]{0,80}:[ \t]+(["'])(.*)$/u

const closings: Readonly<Record<string, RegExp>> = {
  '"': /^(?:[^"\\]|\\.)*"/u,
  "'": /^(?:[^']|'')*'(?!')/u,
}

/**
 * YAML in which quoted texts that go on in column 1 are set further in, which
 * the language asks for and older readers did not. No line moves.
 */
export function indentedQuotes(text: string): string {
  let closing: RegExp | null = null
  return text
    .split('\n')
    .map((line) => {
      if (closing !== null) {
        if (closing.test(line)) closing = null
        return `  ${line}`
      }
      const [, quote = '', rest = ''] = opening.exec(line) ?? []
      const ends = closings[quote]
      if (ends !== undefined && !ends.test(rest)) closing = ends
      return line
    })
    .join('\n')
}
