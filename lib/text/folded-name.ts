/**
 * By what names are known to be one to some disk, host or reader: capitals and
 * Unicode form do not tell them apart.
 */
export function foldedName(name: string): string {
  if (/^[ -~]*$/u.test(name)) return name.toLowerCase()
  const small = name.normalize('NFKC').toLowerCase()
  return [...small].map(foldedLetter).join('').normalize('NFKC')
}

/** What is one among capitals is one, `ß` and `ss`, `ς` and `σ`; but the dotless `ı` is a letter of its own. */
function foldedLetter(letter: string): string {
  return letter === 'ı' ? letter : letter.toUpperCase().toLowerCase()
}
