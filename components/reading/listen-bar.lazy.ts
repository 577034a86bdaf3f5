import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { buttonNamed } from '#components/controls/button.lazy.ts'
import { numberFormat } from '#components/language/formats.ts'
import { inLanguage } from '#components/language/language-of-words.lazy.ts'
import type { WordsAt } from '#components/language/words-at.lazy.ts'
import css from 'text:./listen-bar.lazy.css'

/** What the bar asks for. */
export type Wishes = {
  readonly toggle: () => void
  readonly step: (by: 1 | -1) => void
  readonly setRate: (rate: number) => void
  readonly setTakeawaysOnly: (isOnly: boolean) => void
  readonly close: () => void
}

export type ListenBar = {
  readonly element: HTMLElement
  readonly showPlaying: (isPlaying: boolean) => void
  /** "3 of 42" */
  readonly showPlace: (nth: number, count: number) => void
  /** That no longer the takeaways alone are read. */
  readonly showAll: () => void
  readonly focus: () => void
}

/** How fast, as a reader chooses it. */
const rates = [0.75, 1, 1.25, 1.5, 2]

/**
 * Steers the voice, in the words of the tool that was pressed for it.
 *
 * @param takeaways how long these take; `null` where there is no choice
 */
export function listenBar(words: WordsAt, takeaways: string | null, wishes: Wishes): ListenBar {
  adoptStyles(css)
  const { messages, tongue, locale } = words
  const button = (text: string, act: () => void, label: string | null = null): HTMLButtonElement =>
    inLanguage(buttonNamed(text, act, label), tongue)
  const written = (number: number): string => numberFormat(locale).format(number)
  const playing = button(messages.pause, wishes.toggle)
  const only = takeaways === null ? null : onlyChoice(words, takeaways, wishes.setTakeawaysOnly)
  const place = document.createElement('span')
  const element = inLanguage(document.createElement('div'), tongue)
  element.dataset.listenBar = ''
  element.role = 'region'
  element.ariaLabel = messages.listen
  element.append(
    button('«', () => wishes.step(-1), messages.previousSentence),
    playing,
    button('»', () => wishes.step(1), messages.nextSentence),
    place,
    rateChoice(words, wishes.setRate),
    ...(only === null ? [] : [only]),
    button(messages.close, wishes.close),
  )
  return {
    element,
    showPlaying: (isPlaying) => {
      playing.textContent = isPlaying ? messages.pause : messages.play
    },
    showPlace: (nth, count) => {
      place.textContent = messages.nthOf(written(nth), written(count))
    },
    showAll: () => {
      if (only !== null) only.ariaPressed = 'false'
    },
    focus: () => playing.focus({ preventScroll: true }),
  }
}

function onlyChoice(
  { messages, tongue }: WordsAt,
  time: string,
  choose: (isOnly: boolean) => void,
): HTMLButtonElement {
  const choice = buttonNamed(messages.takeawaysOnly(time), (pressed) => {
    const isOnly = pressed.ariaPressed !== 'true'
    pressed.ariaPressed = String(isOnly)
    choose(isOnly)
  })
  choice.ariaPressed = 'false'
  return inLanguage(choice, tongue)
}

function rateChoice(
  { messages, locale }: WordsAt,
  choose: (rate: number) => void,
): HTMLSelectElement {
  const choice = document.createElement('select')
  choice.dataset.button = ''
  choice.ariaLabel = messages.speed
  for (const rate of rates) {
    const label = `${numberFormat(locale).format(rate)}×`
    choice.append(new Option(label, String(rate), rate === 1, rate === 1))
  }
  choice.addEventListener('change', () => choose(Number(choice.value)))
  return choice
}
