/** The part that is used here; the types on DefinitelyTyped do not know `preferred`. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { readonly headers: { readonly 'accept-encoding': string | undefined } })

    /** @returns the best of those that are available, or none when the header takes none of them */
    encoding(
      available: readonly string[],
      options: { readonly preferred: readonly string[] },
    ): string | undefined
  }
}
