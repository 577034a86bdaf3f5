/** The words of the desk, by language. */

import { arabic } from '#lib/site/messages/desk/arabic.ts'
import { type DeskMessages, english } from '#lib/site/messages/desk/english.ts'
import { german } from '#lib/site/messages/desk/german.ts'
import type { Messages } from '#lib/site/messages/english.ts'

const all: readonly DeskMessages[] = [arabic, english, german]

/** In the language of the words around, else in English. */
export function deskMessagesBeside({ language }: Pick<Messages, 'language'>): DeskMessages {
  return all.find((each) => each.language === language) ?? english
}
