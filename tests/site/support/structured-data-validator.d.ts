/** The package comes without types. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    /** @param vocabulary schema.org's, as JSON-LD */
    constructor(vocabulary: object)
    /** @param found items of a page, by format and type */
    validate(found: {
      readonly jsonld: Readonly<Record<string, readonly object[]>>
    }): Promise<unknown>
  }
}
