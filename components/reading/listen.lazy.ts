import { toast } from '#components/controls/toast.lazy.ts'
import { type SpeakerState, speakerOf, voiceFor } from '#components/reading/speaker.lazy.ts'
import { piecesOf, type Spoken } from '#components/reading/speech-queue.ts'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { bringIntoSight } from '#components/controls/bring-into-sight.lazy.ts'
import { buttonNamed } from '#components/controls/button.lazy.ts'
import { messages, wordsLocale } from '#components/controls/site-globals.lazy.ts'
import { plainText } from '#components/controls/plain-text.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import css from 'text:./listen.lazy.css'

/** How fast, as a reader chooses it. */
const rates = [0.75, 1, 1.25, 1.5, 2]

/** Reads the takeaways and then the article aloud, with a bar to steer by. Asked again, it goes on where it was. */
export function listen(): void {
  const there = document.querySelector<HTMLElement>('[data-listen-bar] button')
  if (there !== null) {
    there.focus()
    return
  }
  const article = document.querySelector<HTMLElement>('article')
  const voice = voiceFor(languageOf(article), speechSynthesis.getVoices())
  if (article === null || voice === null) {
    toast(messages.noVoice)
    return
  }
  adoptStyles(css)
  const playing = buttonNamed(messages.pause, () => (isPlaying ? speaker.pause() : speaker.play()))
  let isPlaying = false
  const onState = (state: SpeakerState): void => {
    isPlaying = state === 'playing'
    playing.textContent = isPlaying ? messages.pause : messages.play
    if (state === 'ended') close()
    if (state === 'failed') toast(messages.voiceFailed)
  }
  const speaker = speakerOf(piecesOf(spokenIn(article)), {
    synthesis: speechSynthesis,
    voice,
    onPiece: ({ id }) => markSpoken(id),
    onState,
  })
  const close = (): void => {
    speaker.stop()
    markSpoken(null)
    bar.remove()
  }
  const bar = inWordsLanguage(document.createElement('div'))
  bar.dataset.listenBar = ''
  bar.role = 'region'
  bar.ariaLabel = messages.listen
  bar.append(
    buttonNamed('«', () => speaker.step(-1), messages.previousSentence),
    playing,
    buttonNamed('»', () => speaker.step(1), messages.nextSentence),
    rateChoice((rate) => speaker.setRate(rate)),
    buttonNamed(messages.close, close),
  )
  document.body.append(bar)
  addEventListener('pagehide', close, { once: true })
  speaker.play()
  playing.focus({ preventScroll: true })
}

function languageOf(article: HTMLElement | null): string {
  return article?.closest<HTMLElement>('[lang]')?.lang ?? 'en'
}

/** Takeaways, then headings and sentences, each without the marks that stand in it. */
function spokenIn(article: HTMLElement): readonly Spoken[] {
  const all = article.querySelectorAll(
    'section.takeaways li[id], div.article-body :is(h2, h3, h4)[id], div.article-body [id^="s-"]',
  )
  return [...all].map((element) => ({ id: element.id, text: plainText(element) }))
}

function markSpoken(id: string | null): void {
  for (const marked of document.querySelectorAll('[data-spoken]')) {
    marked.removeAttribute('data-spoken')
  }
  const element = id === null ? null : document.getElementById(id)
  if (element === null) return
  element.dataset.spoken = ''
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight * 0.8) bringIntoSight(element)
}

function rateChoice(choose: (rate: number) => void): HTMLSelectElement {
  const choice = document.createElement('select')
  choice.dataset.button = ''
  choice.ariaLabel = messages.speed
  for (const rate of rates) {
    const label = `${rate.toLocaleString(wordsLocale)}×`
    choice.append(new Option(label, String(rate), rate === 1, rate === 1))
  }
  choice.addEventListener('change', () => choose(Number(choice.value)))
  return choice
}
