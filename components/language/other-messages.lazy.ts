import { allMessages } from '#lib/site/messages/all-messages.ts'
import type { Messages } from '#lib/site/messages/english.ts'

/**
 * The words of a language that is neither the site's nor English, for articles
 * in it; `null` where there are none. They weigh as much as all languages do, so
 * nothing but such an article asks for them.
 *
 * @param language a primary subtag
 */
export function otherMessages(language: string): Messages | null {
  return Object.values(allMessages).find((each) => each.language === language) ?? null
}
