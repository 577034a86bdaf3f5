/** By what two spellings of one name are known to be one: Unicode form and white space do not matter. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
