/** Every language that a file beside this one says the interface in. `npm run languages` writes this list. */

import { arabic } from '#lib/site/messages/arabic.ts'
import { english } from '#lib/site/messages/english.ts'
import { german } from '#lib/site/messages/german.ts'
import type { Messages } from '#lib/site/messages/english.ts'

/** By the name of its file; what is bundled for browsers has only those that a site needs. */
export const allMessages: Readonly<Record<string, Messages>> = {
  arabic: arabic,
  english: english,
  german: german,
}
