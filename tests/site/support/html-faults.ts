/** What html-validate says about exported pages. */

import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React writes `charSet`, `noModule` and `dateTime`; HTML knows no capitals in names.
    'attr-case': 'off',
    // React closes void elements (`<meta/>`), the Markdown printer does not (`<img>`): both are HTML.
    'void-style': 'off',
    // React writes `async=""` and `hidden=""` where the shorter `async` and `hidden` would do.
    'attribute-boolean-style': 'off',
    // Next writes `crossorigin=""`, which is the same as `crossorigin`.
    'attribute-empty-style': 'off',
    // Next numbers its script `_R_`. That an id is there and has no space in it is still asked for.
    'valid-id': ['error', { relaxed: true }],
    // How long a headline may be is for writers to say; 70 characters are a search engine's limit, not HTML's.
    'long-title': 'off',
  },
})

/** `file:line:column: what is wrong (rule)`. */
export async function htmlFaults(pages: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [file, html] of pages) {
    const { results } = await validator.validateString(html, file)
    for (const { messages } of results) {
      for (const { line, column, message, ruleId } of messages) {
        faults.push(`${file}:${line}:${column}: ${message} (${ruleId})`)
      }
    }
  }
  return faults
}
