/**
 * Where some words stand in a text, those that overlap included (D. Knuth,
 * J. Morris, V. Pratt, "Fast Pattern Matching in Strings", SIAM Journal on
 * Computing 6, 1977). The platform's own search takes the product of both
 * lengths for a text that says the same again and again.
 */
export function occurrencesOf(words: string, text: string): readonly number[] {
  if (words === '') return []
  const falls = fallsOf(words)
  const found: number[] = []
  let matched = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    while (matched > 0 && words.charCodeAt(matched) !== code) matched = falls[matched - 1] ?? 0
    if (words.charCodeAt(matched) === code) matched += 1
    if (matched < words.length) continue
    found.push(at + 1 - matched)
    matched = falls[matched - 1] ?? 0
  }
  return found
}

/** For each beginning of the words, how much of their beginning is its end too. */
function fallsOf(words: string): Uint32Array {
  const falls = new Uint32Array(words.length)
  let matched = 0
  for (let at = 1; at < words.length; at += 1) {
    const code = words.charCodeAt(at)
    while (matched > 0 && words.charCodeAt(matched) !== code) matched = falls[matched - 1] ?? 0
    if (words.charCodeAt(matched) === code) matched += 1
    falls[at] = matched
  }
  return falls
}
