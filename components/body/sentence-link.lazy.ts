import { passageLink } from '#components/body/passage-link.ts'
import { passageOf } from '#components/body/quote.lazy.ts'
import { copyAndSay } from '#components/controls/copy-and-say.lazy.ts'
import { copyText } from '#components/controls/copy-text.lazy.ts'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { buttonNamed } from '#components/controls/button.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import { plainText } from '#components/controls/plain-text.lazy.ts'
import css from 'text:./sentence-link.lazy.css'

/** How long a pointer may be elsewhere on its way to the button, in milliseconds. */
const patience = 1000
/** Between the text and the button, in pixels. */
const gap = 2

type Offered = { readonly sentence: Element; readonly button: HTMLElement }

let offered: Offered | null = null
/** Closed by Escape: not offered again before something else was. */
let refused: Element | null = null

/**
 * Shows a button that copies a link to the sentence, behind its last word in the
 * order of reading and beside the text in place, so that no word is hidden. It
 * stays while the sentence is pointed at, has the focus or is the page's target.
 */
export function offerLink(sentence: Element): void {
  if (sentence === offered?.sentence || sentence === refused) return
  if (!('popover' in HTMLElement.prototype)) return
  withdraw()
  const passage = passageOf(sentence, plainText(sentence))
  if (passage === null) return
  adoptStyles(css)
  const link = passageLink(passage)
  const button = buttonNamed('', () => {
    if (button.dataset.sentenceLink !== 'side') void copyText(link, button)
    else void copyAndSay(link)
  })
  button.popover = 'manual'
  const mark = sentence.querySelector('.evidence-mark:last-of-type') ?? sentence
  mark.append(button)
  button.showPopover()
  place(button, mark)
  offered = { sentence, button }
  watching.observe(sentence)
}

/** At the side of the text where lines end, if there is room, else in the corner of the screen, where the bar of the takeaways is. */
function place(button: HTMLElement, mark: Element): void {
  button.dataset.sentenceLink = 'side'
  button.textContent = '#'
  button.ariaLabel = messages.keys.c
  button.title = messages.keys.c
  const { width, height } = button.getBoundingClientRect()
  const lines = mark.getClientRects()
  const line = lines[lines.length - 1] ?? mark.getBoundingClientRect()
  const text = mark.closest('div.article-body')?.getBoundingClientRect() ?? line
  const isRtl = getComputedStyle(mark).direction === 'rtl'
  const left = isRtl ? text.left - gap - width : text.right + gap
  if (isFree(left, width)) {
    button.style.left = `${left + scrollX}px`
    button.style.top = `${(line.top + line.bottom - height) / 2 + scrollY}px`
    return
  }
  button.dataset.sentenceLink = 'foot'
  button.textContent = messages.copyLink
  button.ariaLabel = null
  button.title = ''
}

/** Whether the place is on the screen and not over what stands beside the text. */
function isFree(left: number, width: number): boolean {
  const right = left + width
  const isOver = [...document.querySelectorAll('section.takeaways, [data-margin]')].some((each) => {
    const beside = each.getBoundingClientRect()
    return beside.left < right && beside.right > left
  })
  return left >= 0 && right <= document.documentElement.clientWidth && !isOver
}

function withdraw(): void {
  if (offered === null) return
  watching.disconnect()
  wasSeen = false
  const { sentence, button } = offered
  offered = null
  if (button === document.activeElement) {
    sentence.querySelector<HTMLElement>('.evidence-mark a')?.focus({ preventScroll: true })
  }
  button.remove()
}

let wasSeen = false

/** Out of sight it is of no use; but a page may still be on its way there. */
const watching = new IntersectionObserver((changes) => {
  const isSeen = changes.at(-1)?.isIntersecting === true
  if (wasSeen && !isSeen) withdraw()
  else wasSeen ||= isSeen
})

let leaving: ReturnType<typeof setTimeout> | undefined

/** Somebody is somewhere; if it is elsewhere, the button goes. */
function look({ target, type }: Event): void {
  const isElsewhere = !(target instanceof Node && offered?.sentence.contains(target))
  clearTimeout(leaving)
  if (!isElsewhere) return
  if (refused?.contains(target as Node) === false) refused = null
  if (type === 'pointerdown') withdraw()
  else {
    leaving = setTimeout(() => {
      if (offered?.sentence.matches(':hover, :target, :focus-within') === false) withdraw()
    }, patience)
  }
}

for (const sign of ['pointerover', 'focusin', 'pointerdown']) document.addEventListener(sign, look)
addEventListener('resize', withdraw)
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || offered === null) return
  refused = offered.sentence
  withdraw()
})
