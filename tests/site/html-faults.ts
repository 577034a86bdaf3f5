/** What html-validate says about exported pages. */

import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {},
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
