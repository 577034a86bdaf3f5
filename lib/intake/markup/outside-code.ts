const code =
  /^(?: {0,3})(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))|(?<!`)(`{1,6})(?!`)[^\n]*?[^`\n]\2(?!`)/gmu

/** Changes a text where it is not code: neither in fences nor between backticks on one line. */
export function outsideCode(text: string, change: (part: string) => string): string {
  let result = ''
  let from = 0
  for (const { 0: found, index } of text.matchAll(code)) {
    result += change(text.slice(from, index)) + found
    from = index + found.length
  }
  return result + change(text.slice(from))
}
