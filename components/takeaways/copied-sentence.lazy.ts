import { languageAt } from '#components/language/language-of-words.lazy.ts'
import { piecesOf, type WordsAround } from '#lib/text/words/shared-words.ts'

/** A sentence of the page to stand in another place: without ids, marks, and what shows where it is. */
export function copyOf(sentence: HTMLElement): HTMLElement {
  const copy = document.createElement('span')
  copy.append(...sentence.cloneNode(true).childNodes)
  for (const mark of copy.querySelectorAll(notItsWords)) mark.remove()
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id')
  return copy
}

const notItsWords = 'button, .evidence-mark, .footnote-mark, .task-mark, [data-changed-words]'

/** What the article as a whole says of its words. */
export function wordsAround(sentence: Element | null): WordsAround {
  return {
    lang: languageAt(sentence).lang,
    around: document.querySelector('div.article-body')?.textContent ?? '',
  }
}

/** Sets strong in it what the takeaway says too; links and emphasis stay. */
export function inStrong(copy: HTMLElement, takeaway: string, around: WordsAround): HTMLElement {
  const pieces = piecesOf(copy.textContent, takeaway, around)
  const texts = textsIn(copy)
  let from = 0
  for (const { text, isShared } of pieces) {
    if (isShared) setStrong(texts, from, from + text.length)
    from += text.length
  }
  return copy
}

type Placed = { node: Text; readonly from: number }

function textsIn(copy: HTMLElement): Placed[] {
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  const placed: Placed[] = []
  let from = 0
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    placed.push({ node, from })
    from += node.data.length
  }
  return placed
}

/** @param from in the text of all of them together, as `to` */
function setStrong(texts: Placed[], from: number, to: number): void {
  for (const [nth, { node, from: start }] of [...texts.entries()]) {
    const [first, end] = [Math.max(from, start) - start, Math.min(to, start + node.length) - start]
    if (first >= end) continue
    const strong = document.createElement('strong')
    const said = node.splitText(first)
    const rest = said.splitText(end - first)
    said.before(strong)
    strong.append(said)
    // What follows is looked for in the rest.
    texts.splice(nth, 1, { node: rest, from: start + end })
  }
}
