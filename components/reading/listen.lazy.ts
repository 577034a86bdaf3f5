import { sentenceHere } from '#components/body/sentence-here.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import { toast } from '#components/controls/toast.lazy.ts'
import { duration } from '#components/language/duration.ts'
import { languageAt } from '#components/language/language-of-words.lazy.ts'
import { wordsAt } from '#components/language/words-at.lazy.ts'
import { listenBar } from '#components/reading/listen-bar.lazy.ts'
import { mediaKeys } from '#components/reading/media-keys.lazy.ts'
import {
  isSeen,
  markSpoken,
  partsToRead,
  sentenceOnScreen,
} from '#components/reading/parts-to-read.lazy.ts'
import { speakerOf, voiceFor } from '#components/reading/speaker.lazy.ts'
import { beginOf, queueOf, sentenceAt, type Spoken } from '#components/reading/speech-queue.ts'

/** An article that is being read aloud. */
type Session = {
  readonly begin: (id: string) => void
  readonly focus: () => void
}

let session: Session | null = null

/**
 * Reads the headline, the takeaways and the article aloud. From the bar that
 * goes along with the text it begins where the reader is; from elsewhere at the
 * sentence that the page was opened at, or else with the headline. Asked again,
 * it goes on where it was.
 *
 * @param tool what was pressed
 */
export async function listen(tool: Element): Promise<void> {
  if (session !== null) {
    session.focus()
    return
  }
  const isReading = tool.closest('[data-tools]') !== null
  await begin(isReading ? sentenceInSight() : sentenceHere())
}

/** Reads on from a sentence, also where something else is being read. */
export async function listenFrom(sentence: Element | null): Promise<void> {
  if (session === null || sentence === null) await begin(sentence)
  else session.begin(sentence.id)
}

/** The one that the keyboard is at, or that the page was opened at, as long as it is seen; else the first that is. */
export function sentenceInSight(): Element | null {
  const here = sentenceHere()
  return here !== null && isSeen(here) ? here : sentenceOnScreen()
}

/** Pressed twice while its words are on their way, it begins once. */
let isBeginning = false

async function begin(sentence: Element | null): Promise<void> {
  if (isBeginning) return
  isBeginning = true
  try {
    await beginAt(sentence)
  } finally {
    isBeginning = false
  }
}

async function beginAt(sentence: Element | null): Promise<void> {
  const article = document.querySelector<HTMLElement>('article')
  const { lang } = languageAt(article)
  const voice = 'speechSynthesis' in globalThis ? voiceFor(lang, speechSynthesis.getVoices()) : null
  if (article === null || voice === null) {
    toast(messages.noVoice)
    return
  }
  const opener = document.activeElement
  const ownTool = article.querySelector<HTMLElement>('[data-listen]')
  const words = await wordsAt(ownTool ?? article)
  const isSpoken = new Intl.Locale(lang).language === words.messages.language
  const { headline, takeaways, text } = partsToRead(article, isSpoken ? words.messages : null)
  const all = queueOf([headline, takeaways, text])
  let queue: readonly Spoken[] = all
  let now: string | null = null
  let isPlaying = false

  const speaker = speakerOf({
    synthesis: speechSynthesis,
    voice,
    onPiece: ({ id }, at) => {
      now = id
      const { nth, count } = sentenceAt(queue, at)
      bar.showPlace(nth, count)
      markSpoken(id)
    },
    onState: (state) => {
      isPlaying = state === 'playing'
      bar.showPlaying(isPlaying)
      keys.show(isPlaying ? 'playing' : 'paused')
      if (state === 'ended') close()
      if (state === 'failed') toast(messages.voiceFailed)
    },
  })
  const read = (next: readonly Spoken[], id: string | null): void => {
    queue = next
    speaker.read(queue, beginOf(queue, id))
  }
  const close = (): void => {
    if (session === null) return
    session = null
    removeEventListener('pagehide', close)
    speaker.stop()
    keys.forget()
    markSpoken(null)
    const hadFocus = bar.element.contains(document.activeElement)
    bar.element.remove()
    if (hadFocus && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
  }
  const hasChoice = takeaways.sentences.length > 0 && text.sentences.length > 0
  const seconds = Number(ownTool?.dataset.listen)
  const time = hasChoice ? duration(seconds, words.messages, words.locale) : null
  const bar = listenBar(words, time, {
    toggle: () => (isPlaying ? speaker.pause() : speaker.play()),
    step: speaker.step,
    setRate: speaker.setRate,
    setTakeawaysOnly: (isOnly) => read(isOnly ? queueOf([headline, takeaways]) : all, now),
    close,
  })
  const keys = mediaKeys(about(article), { ...speaker, stop: close })
  session = {
    begin: (id) => {
      if (queue.every((each) => each.id !== id)) {
        queue = all
        bar.showAll()
      }
      read(queue, id)
      if (!isPlaying) speaker.play()
    },
    focus: bar.focus,
  }
  document.body.append(bar.element)
  addEventListener('pagehide', close)
  read(all, sentence?.id ?? null)
  speaker.play()
  bar.focus()
}

function about(article: HTMLElement): MediaMetadataInit {
  const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')
  // Empty until it has come.
  const src = article.querySelector<HTMLImageElement>('.article-picture img')?.currentSrc ?? ''
  return {
    title: article.querySelector('h1')?.textContent ?? document.title,
    artist: site?.content ?? '',
    artwork: src === '' ? [] : [{ src }],
  }
}
