/** What an article says of its subject: the words of headline and takeaways, and its topics. */

import type { Entry } from '#lib/archive/archive.ts'
import { calendarNamesIn } from '#lib/evidence/dates/date-words.ts'
import { isTelling, wordsIn } from '#lib/text/words/words.ts'

export type Summary = Pick<Entry, 'slug' | 'title' | 'takeaways' | 'topics' | 'lang'>

/** A word as it stands somewhere; the label, for a topic. */
export type Form = { readonly text: string; readonly opens: boolean; readonly inTitle: boolean }

export type Terms = {
  readonly counts: ReadonlyMap<string, number>
  readonly forms: ReadonlyMap<string, readonly Form[]>
}

/** How much more a word says in a headline, and a topic says altogether, than a word in a takeaway. */
const weightOf = { title: 2, topic: 2, takeaway: 1 } as const

/** By takeaways, which stay the same object as long as their article's file does: cutting text into words is most of the work, and dev asks again with each request. */
const termsKnown = new WeakMap<
  Summary['takeaways'],
  { readonly besides: string; readonly terms: Terms }
>()

export function termsOnce(summary: Summary): Terms {
  const { takeaways, title, topics, lang } = summary
  const besides = JSON.stringify([title, topics, lang])
  const known = termsKnown.get(takeaways)
  if (known?.besides === besides) return known.terms
  const terms = termsOf(summary)
  termsKnown.set(takeaways, { besides, terms })
  return terms
}

/** Terms carry their language, so that articles are only compared within one. */
function termsOf({ title, takeaways, topics, lang }: Summary): Terms {
  const counts = new Map<string, number>()
  const forms = new Map<string, Form[]>()
  const language = lang.split('-')[0] ?? lang
  const add = (term: string, weight: number, form: Form): void => {
    counts.set(term, (counts.get(term) ?? 0) + weight)
    const known = forms.get(term)
    if (known === undefined) forms.set(term, [form])
    else known.push(form)
  }
  const { months, weekdays } = calendarNamesIn(lang)
  const isDate = (word: string): boolean => months.has(word) || weekdays.has(word)
  const addText = (text: string, place: 'title' | 'takeaway'): void => {
    for (const { text: word, stem, opens } of wordsIn(text, lang)) {
      // That two things happened in one month relates them as little as a number does.
      if (!isTelling(word, lang) || isDate(word.toLowerCase())) continue
      const form = { text: word, opens, inTitle: place === 'title' }
      add(`${language} ${stem}`, weightOf[place], form)
    }
  }
  addText(title, 'title')
  for (const takeaway of takeaways) addText(takeaway.text, 'takeaway')
  for (const { id, label } of topics) {
    add(`${language} ${topicMark}${id}`, weightOf.topic, {
      text: label,
      opens: false,
      inTitle: false,
    })
  }
  return { counts, forms }
}

const topicMark = '#'

export function isTopic(term: string): boolean {
  return term.includes(topicMark)
}
