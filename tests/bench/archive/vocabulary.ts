/** The words of the generated archive: those that every topic uses, and for each topic those that are its own. */

import { readFileSync } from 'node:fs'
import { topicNames } from './topic-names.ts'
import { type Urn, urnOf } from './zipf.ts'

export type Subject = { readonly id: string; readonly label: string; readonly own: Urn }

/** `words.txt`: small words of grammar, numbers and negations aside, the words of the project's own stories by how often they stand there. */
const words = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

const commonWords = 600

export const common = urnOf(words.slice(0, commonWords))

/** Dealt out like cards, so that each topic gets some that are frequent and many that are rare. */
export const subjects: readonly Subject[] = topicNames.map((label, dealt) => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  label,
  own: urnOf(words.slice(commonWords).filter((_, card) => card % topicNames.length === dealt)),
}))
