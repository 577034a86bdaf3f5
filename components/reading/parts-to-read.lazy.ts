import { bringIntoSight } from '#components/controls/bring-into-sight.lazy.ts'
import { plainText } from '#components/controls/plain-text.lazy.ts'
import type { Spoken, SpokenPart } from '#components/reading/speech-queue.ts'
import type { Messages } from '#lib/site/messages/english.ts'

/** What can be read aloud of an article. */
export type PartsToRead = {
  readonly headline: SpokenPart
  readonly takeaways: SpokenPart
  readonly text: SpokenPart
}

/** Stands for the headline, which has no id. */
const headline = 'headline'

const sentences = 'div.article-body :is(h2, h3, h4)[id], div.article-body [id^="s-"]'

/**
 * Each sentence without the marks that stand in it.
 *
 * @param names what the parts are called; `null` where the voice does not speak the language of these words
 */
export function partsToRead(article: HTMLElement, names: Messages | null): PartsToRead {
  const title = article.querySelector('h1')
  const takeaways = spokenOf(article.querySelectorAll('section.takeaways li[id]'))
  return {
    headline: {
      name: null,
      sentences: title === null ? [] : [{ id: headline, text: plainText(title) }],
    },
    takeaways: { name: names?.keyTakeaways ?? null, sentences: takeaways },
    text: {
      // Without takeaways nothing else could follow the headline.
      name: takeaways.length === 0 ? null : (names?.theArticle ?? null),
      sentences: spokenOf(article.querySelectorAll(sentences)),
    },
  }
}

function spokenOf(elements: Iterable<Element>): readonly Spoken[] {
  return [...elements].map((element) => ({ id: element.id, text: plainText(element) }))
}

/** Marks what is being read, and brings it into sight; the headline is heard wherever the reader is. */
export function markSpoken(id: string | null): void {
  for (const marked of document.querySelectorAll('[data-spoken]')) {
    marked.removeAttribute('data-spoken')
  }
  if (id === null) return
  const element = id === headline ? document.querySelector('h1') : document.getElementById(id)
  if (element === null) return
  element.dataset.spoken = ''
  const { top, bottom } = element.getBoundingClientRect()
  if (id !== headline && (top < 0 || bottom > innerHeight * 0.8)) bringIntoSight(element)
}

/** The first sentence that begins on the screen; `null` also where it is the first of the text: nobody has begun to read there. */
export function sentenceOnScreen(): Element | null {
  const all = [...document.querySelectorAll('div.article-body [id^="s-"]')]
  const first = all.findIndex((each) => isSeen(each) && each.getBoundingClientRect().top >= 0)
  return first < 1 ? null : (all[first] ?? null)
}

/** Whether any of it is on the screen, as of a sentence that is just being scrolled to. */
export function isSeen(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  return height > 0 && bottom > 0 && top < innerHeight
}
