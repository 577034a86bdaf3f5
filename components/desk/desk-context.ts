import type { PageContext } from '#components/site/page-context.ts'
import { deskMessagesBeside } from '#lib/site/messages/desk/desk-messages.ts'
import type { DeskMessages } from '#lib/site/messages/desk/english.ts'
import { langAmong, type LangAttributes } from '#lib/site/words-lang.ts'

/** The words for who writes, and the attributes of an element that holds some of them. */
export type DeskContext = {
  readonly words: DeskMessages
  readonly lang: LangAttributes
  /** For what is checked and told in English whatever the site speaks, inside such an element. */
  readonly problemLang: LangAttributes
}

export function deskContextOf({ messages, site }: PageContext): DeskContext {
  const words = deskMessagesBeside(messages)
  return {
    words,
    lang: langAmong(words.language, site.language),
    problemLang: langAmong('en', words.language),
  }
}
