import { percentDecoded } from '#lib/text/addresses/percent-decoded.ts'

/** What Next hands a page at `[[...path]]`. */
export type PathAddress = { readonly params: Promise<{ readonly path?: readonly string[] }> }

/** The steps of a page's address behind its folder, as the archive writes them. */
export async function stepsOf({ params }: PathAddress): Promise<readonly string[]> {
  return ((await params).path ?? []).map(inLetters)
}

/** A step of an address as the archive writes it: Next hands out `gr%C3%B6%C3%9Fe` for `größe`. */
export function inLetters(step: string): string {
  return (percentDecoded(step) ?? step).normalize('NFC')
}
