/** The one script that stands in the head of every page and runs before it is drawn. */

import { settingsScript } from '#lib/site/settings.ts'

/** What a first frame takes, in milliseconds, from its beginning until it is on the screen. */
const untilSeen = 100

/**
 * Sets what the reader chose, and fetches the site's script once the page has
 * been painted: until then the connection and the processor belong to what is
 * read. A page in a tab that nobody looks at fetches it when somebody does.
 *
 * @param basePath `''` or `/reader`
 * @param script the address of the script that every page loads
 */
export function firstScript(basePath: string, script: string): string {
  const address = JSON.stringify(script).replaceAll('<', '\\u003c')
  return (
    settingsScript(basePath) +
    "addEventListener('DOMContentLoaded',()=>" +
    `requestAnimationFrame(()=>setTimeout(()=>import(${address}),${untilSeen})))`
  )
}
