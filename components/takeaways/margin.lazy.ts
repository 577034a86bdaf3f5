import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import { written } from '#components/takeaways/checked.lazy.ts'
import { markOf, numbersWithPassage, passageOf } from '#components/takeaways/takeaways-here.lazy.ts'
import css from 'text:./margin.lazy.css'

/** One takeaway where it rests: its link on the line beside the text, and its dot on the line of the bar. */
type Rest = {
  readonly sentence: HTMLElement
  readonly link: HTMLElement
  readonly dot: HTMLElement
}

/** Shows at a glance on which parts of the text the takeaways rest: a line as long as the text, with their numbers at their heights. */
export function showMargin(body: HTMLElement): void {
  const rests = numbersWithPassage().flatMap((number) => restOf(number) ?? [])
  if (rests.length === 0) return
  adoptStyles(css)
  const margin = inWordsLanguage(document.createElement('nav'))
  margin.dataset.margin = ''
  margin.ariaLabel = messages.whereTakeawaysRest
  const line = document.createElement('div')
  line.append(...rests.map(({ link }) => link))
  margin.append(line)
  body.after(margin)
  const dots = document.createElement('span')
  dots.dataset.dots = ''
  dots.append(...rests.map(({ dot }) => dot))
  body.querySelector(':scope > aside')?.append(dots)
  // Before anything is painted; what moves later has moved with the text.
  place(rests, body)
  const measuring = new ResizeObserver(() => place(rests, body))
  measuring.observe(body)
  measuring.observe(line)
}

function restOf(number: number): Rest | null {
  const mark = markOf(number)
  const [sentence] = passageOf(number)
  if (mark === null || sentence === undefined) return null
  const link = document.createElement('a')
  link.href = mark.hash
  link.dataset.goThere = String(number)
  link.ariaLabel = messages.goThereFor(written(number))
  link.textContent = written(number)
  const dot = document.createElement('i')
  for (const { dataset } of [link, dot]) dataset.support = mark.dataset.support
  return { sentence, link, dot }
}

/** At their heights, as parts of the text's; numbers that would cover one another make room. */
function place(rests: readonly Rest[], body: HTMLElement): void {
  const whole = body.getBoundingClientRect()
  const placed = rests
    .map((rest) => {
      const { top } = rest.sentence.getBoundingClientRect()
      return { ...rest, at: (top - whole.top) / whole.height }
    })
    .toSorted((one, other) => one.at - other.at)
  const { parentElement: line, offsetHeight: high } = placed[0]?.link ?? body
  const room = (line?.clientHeight ?? 0) - high
  const ends = apart(
    placed.map(({ at }) => at * room),
    { size: high, room },
  )
  for (const [nth, { link, dot, at }] of placed.entries()) {
    link.style.setProperty('inset-block-start', `${ends[nth] ?? 0}px`)
    dot.style.setProperty('inset-inline-start', `${at * 100}%`)
  }
}

/**
 * Places along a line, moved on just as far as is needed for none to cover another.
 *
 * @param places in pixels from the beginning of the line, from the first to the last
 * @param size how much of the line each takes; `room` the last place there is
 */
export function apart(
  places: readonly number[],
  { size, room }: { readonly size: number; readonly room: number },
): readonly number[] {
  const moved: number[] = []
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -size) + size))
  let most = room
  for (let nth = moved.length - 1; nth >= 0; nth -= 1) {
    moved[nth] = Math.max(0, Math.min(moved[nth] ?? 0, most))
    most = (moved[nth] ?? 0) - size
  }
  return moved
}
