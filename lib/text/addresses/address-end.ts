/** Where an address that stands bare in a text ends, which GFM says for ASCII alone. */

/** Punctuation that an address has only in codes; and the signs that full width sets apart. */
const foreign = /(?! |[!-~])(?:\p{P}|[\u3000-\u303F]|(?=[\uFF00-\uFFEF])\p{S})/u

/** Marks that join the halves of a name, and stand so in addresses that people copy. */
const joining = /[\u00B7\u2010-\u2013\u30FB]/u

/**
 * Reads an address character by character and knows from which of them on it
 * is text again: a note's mark, a curly quote, a full stop of full width.
 */
export class AddressEnd {
  private at = 0
  /** A character whose next one says what it is. */
  private open: { readonly at: number; readonly isBracket: boolean } | null = null
  /** In characters from the start; `null` as long as none is found. */
  end: number | null = null

  /** @returns whether there is more to look for */
  goesOn(character: string): boolean {
    const { open } = this
    this.open = null
    if (open !== null && endsAt(open, character)) this.end = open.at
    else if (foreign.test(character) && !joining.test(character)) this.end = this.at
    else if (character === '[' || joining.test(character)) {
      this.open = { at: this.at, isBracket: character === '[' }
    }
    this.at += character.length
    return this.end === null && !/\s/u.test(character) && character !== ''
  }
}

function endsAt({ isBracket }: { readonly isBracket: boolean }, next: string): boolean {
  return isBracket ? next === '^' : !/[\p{L}\p{N}]/u.test(next)
}

/** @param text begins with the address */
export function addressEnd(text: string): number | null {
  const reading = new AddressEnd()
  for (const character of text) if (!reading.goesOn(character)) return reading.end
  reading.goesOn('')
  return reading.end
}
