/** The one script that stands in the head of every page and runs before it is drawn. */

import { settingsScript } from '#lib/site/settings.ts'

/**
 * Fetches the script that the element names in `data-script`, once the page has
 * been painted: until then the connection and the processor belong to what is
 * read. A page in a tab that nobody looks at fetches it when somebody does. The
 * address stands in an attribute, so that policies, which name this script by its
 * text, outlive every change of the other.
 */
const laterScript =
  "(s=>addEventListener('DOMContentLoaded',()=>" +
  // A frame asked for during a frame begins after the first was drawn.
  'requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(()=>import(s))))))' +
  '(document.currentScript.dataset.script)'

/** @param basePath `''` or `/reader` */
export function firstScript(basePath: string): string {
  return `${settingsScript(basePath)};${laterScript}`
}
