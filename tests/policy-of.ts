/** From each directive of a Content-Security-Policy to what it allows. */
export function policyOf(text: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    text.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/u)
      return [name, sources] as const
    }),
  )
}
