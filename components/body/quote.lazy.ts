import { type Passage, passageLink, quotation } from '#components/body/passage-link.ts'
import { sentenceHere } from '#components/body/sentence-here.lazy.ts'
import { copyText } from '#components/controls/copy-text.lazy.ts'
import { popUp } from '#components/controls/pop-up.lazy.ts'
import { buttonNamed } from '#components/controls/button.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import { pageAddress } from '#components/controls/page-address.browser.ts'
import { plainText } from '#components/controls/plain-text.lazy.ts'

/** Shows what can be done with what is marked in the article. */
export function offerQuote(): void {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed) return
  const range = selection.getRangeAt(0)
  const passage = passageIn(range)
  if (passage === null || !('popover' in HTMLElement.prototype)) return
  document.querySelector('[data-pop-up="tools"]')?.remove()
  const link = passageLink(passage)
  const headline = document.querySelector('h1')?.textContent ?? document.title
  const box = popUp(messages.quoteTools, ...toolsFor(passage, link, headline))
  box.dataset.popUp = 'tools'
  const [marked, { top, height }] = [range.getBoundingClientRect(), box.getBoundingClientRect()]
  box.toggleAttribute('data-high', marked.bottom > top && marked.top > height)
  box.role = 'group'
  inWordsLanguage(box)
}

/** The whole of the sentence that somebody is at. */
export function passageHere(): Passage | null {
  const here = sentenceHere()
  return here === null ? null : passageOf(here, plainText(here))
}

function toolsFor(passage: Passage, link: string, headline: string): readonly HTMLButtonElement[] {
  const quote = quotation(passage.text, headline, link)
  const tools = [
    toolNamed(messages.copyLink, (button) => void copyText(link, button)),
    toolNamed(messages.copyQuote, (button) => void copyText(quote, button)),
  ]
  if ('share' in navigator) {
    // Closing the sheet without a choice is an answer, too.
    const share = () => void navigator.share({ title: headline, url: link }).catch(() => undefined)
    tools.push(toolNamed(messages.share, share))
  }
  // Not where the device has no voice for it.
  if (document.querySelector('.reading-tools [data-listen]:not([hidden])') !== null) {
    const from = document.getElementById(passage.sentenceId)
    tools.push(toolNamed(messages.keys.l, () => void listenFrom(from)))
  }
  return tools
}

async function listenFrom(sentence: Element | null): Promise<void> {
  const { listenFrom } = await import('#components/reading/listen.lazy.ts')
  document.querySelector<HTMLElement>('[data-pop-up="tools"]')?.hidePopover()
  getSelection()?.removeAllRanges()
  await listenFrom(sentence)
}

function toolNamed(name: string, act: (button: HTMLElement) => void): HTMLButtonElement {
  const button = buttonNamed(name, act)
  // A press takes the focus, and with it the marks off the words, in some browsers.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  return button
}

function passageIn(range: Range): Passage | null {
  const { startContainer } = range
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  const inside = element?.closest('[id^="s-"]') ?? null
  const sentence =
    inside ??
    [...document.querySelectorAll('div.article-body [id^="s-"]')].find((each) =>
      range.intersectsNode(each),
    )
  return sentence === undefined ? null : passageOf(sentence, plainText(range.cloneContents()))
}

/** @param text what is marked of it, or all */
export function passageOf(sentence: Element, text: string): Passage | null {
  if (text === '') return null
  return {
    address: pageAddress(),
    sentenceId: sentence.id,
    text,
    sentence: plainText(sentence),
  }
}
