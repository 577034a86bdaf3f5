// @vitest-environment jsdom
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'

class Utterance extends EventTarget {
  voice: unknown = null
  lang = ''
  rate = 1
  constructor(readonly text: string) {
    super()
  }
}

const said: Utterance[] = []
const handlers = new Map<string, (() => void) | null>()

/** What the system was told of what plays; like some, it knows no `stop`. */
const mediaSession = {
  metadata: null as { readonly title: string } | null,
  playbackState: 'none',
  setActionHandler: (action: string, act: (() => void) | null) => {
    if (action === 'stop') throw new TypeError('no such action')
    handlers.set(action, act)
  },
}

/** On a site in English, as the bundler makes it; the device speaks German, English and French. */
beforeEach(() => {
  vi.resetModules()
  said.length = 0
  handlers.clear()
  vi.stubGlobal('SITE_LANGUAGE', 'en')
  vi.stubGlobal('SITE_DIRECTION', 'ltr')
  vi.stubGlobal('SITE_BASE_PATH', '')
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => ['de-DE', 'en-GB', 'fr-FR'].map((lang) => ({ lang })),
    speak: (utterance: Utterance) => said.push(utterance),
    cancel: () => undefined,
  })
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal(
    'MediaMetadata',
    class {
      readonly title: string | undefined
      constructor({ title }: MediaMetadataInit) {
        this.title = title
      }
    },
  )
  Object.defineProperty(navigator, 'mediaSession', { value: mediaSession, configurable: true })
  Element.prototype.scrollIntoView = () => undefined
  vi.doMock('#components/controls/adopt-styles.lazy.ts', () => ({ adoptStyles: () => undefined }))
  document.documentElement.lang = 'en'
  onTestFinished(() => {
    dispatchEvent(new Event('pagehide'))
    vi.doUnmock('#components/controls/adopt-styles.lazy.ts')
    vi.unstubAllGlobals()
    Reflect.deleteProperty(navigator, 'mediaSession')
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
    document.documentElement.removeAttribute('lang')
    document.body.innerHTML = ''
    location.hash = ''
  })
})

type Given = {
  readonly lang: string
  /** Of the words of the interface in it. */
  readonly words: string
  readonly takeaways: readonly string[]
}

const german = {
  lang: 'de',
  words: 'de',
  takeaways: ['Eins.', 'Zwei.'],
}

/** The page of an article, and the way to have it read. */
async function anArticle({ lang, words, takeaways }: Given) {
  const items = takeaways.map((text, nth) => `<li id="t-${nth + 1}">${text}</li>`).join('')
  document.body.innerHTML = `<main><article lang="${lang}" dir="ltr"><h1>Nebel</h1>
    <section class="takeaways"><ol>${items}</ol>
    <aside class="reading-tools" lang="${words}"><a href="#" data-listen="${takeaways.length === 0 ? '' : 12}">Anhören</a></aside></section>
    <div class="article-body"><p><span id="s-1">Drei.</span> <span id="s-2">Vier.</span></p></div>
    </article></main>`
  const { listen, listenFrom } = await import('#components/reading/listen.lazy.ts')
  const tool = document.querySelector('[data-listen]') ?? document.body
  return { listen: () => listen(tool), listenFrom }
}

const texts = (): readonly string[] => said.map(({ text }) => text)
const end = (): void => void said.at(-1)?.dispatchEvent(new Event('end'))
const bar = (): HTMLElement =>
  document.querySelector<HTMLElement>('[data-listen-bar]') ?? document.body
const press = (name: string): void =>
  [...bar().querySelectorAll('button')]
    .find((button) => button.textContent === name || button.ariaLabel === name)
    ?.click()

test('the headline, the takeaways and the article, each announced; the bar speaks as the tool does and counts', async () => {
  const { listen } = await anArticle(german)
  await listen()
  expect(bar().lang).toBe('de')
  const places = [bar().querySelector('span')?.textContent]
  for (let nth = 0; nth < 6; nth += 1) {
    end()
    places.push(bar().querySelector('span')?.textContent)
  }
  expect(texts()).toEqual([
    'Nebel',
    'Das Wichtigste in Kürze',
    'Eins.',
    'Zwei.',
    'Der Artikel',
    'Drei.',
    'Vier.',
  ])
  expect(places).toEqual([1, 2, 2, 3, 4, 4, 5].map((nth) => `${nth} von 5`))
  expect(
    [...bar().querySelectorAll('button')].map((each) => [each.lang, each.textContent]),
  ).toEqual(
    ['«', 'Anhalten', '»', 'Nur das Wichtigste, 10\u00A0s', 'Schließen'].map((text) => [
      'de',
      text,
    ]),
  )
  end()
  expect(document.querySelector('[data-listen-bar]')).toBeNull()
})

test('a language that has no words of the interface is not spoken to in others, and the bar says which it speaks', async () => {
  const { listen } = await anArticle({
    lang: 'fr',
    words: 'en',
    takeaways: ['Un.'],
  })
  await listen()
  for (let nth = 0; nth < 3; nth += 1) end()
  expect(texts()).toEqual(['Nebel', 'Un.', 'Drei.', 'Vier.'])
  expect([bar().lang, bar().textContent?.includes('Takeaways only, 10\u00A0s')]).toEqual([
    'en',
    true,
  ])
})

test('without takeaways nothing is announced, and there is no choice', async () => {
  const { listen } = await anArticle({ ...german, takeaways: [] })
  await listen()
  end()
  expect(texts()).toEqual(['Nebel', 'Drei.'])
  expect(bar().textContent).not.toContain('Wichtigste')
})

test('takeaways alone, and everything again from where it is', async () => {
  const { listen } = await anArticle(german)
  await listen()
  press('Nächster Satz')
  press('Nur das Wichtigste, 10\u00A0s')
  expect(bar().querySelector('span')?.textContent).toBe('2 von 3')
  expect(bar().querySelector('[aria-pressed="true"]')?.textContent).toContain('Wichtigste')
  press('Nächster Satz')
  press('Nur das Wichtigste, 10\u00A0s')
  expect(bar().querySelector('span')?.textContent).toBe('3 von 5')
  expect(texts().at(-1)).toBe('Zwei.')
})

test('it begins at the sentence that the page was opened at, and turns to another that is chosen', async () => {
  const { listen, listenFrom } = await anArticle(german)
  location.hash = '#s-2'
  await listen()
  expect(texts()).toEqual(['Vier.'])
  press('Nur das Wichtigste, 10\u00A0s')
  expect(texts().at(-1)).toBe('Nebel')
  press('Anhalten')
  await listenFrom(document.getElementById('s-1'))
  expect(texts().at(-1)).toBe('Der Artikel')
  expect(bar().querySelector('[aria-pressed]')?.getAttribute('aria-pressed')).toBe('false')
  expect(bar().querySelector('span')?.textContent).toBe('4 von 5')
})

test('keys of the system steer it, those that it knows, until it is closed', async () => {
  const { listen } = await anArticle(german)
  await listen()
  expect([...handlers.keys()]).toEqual(['play', 'pause', 'previoustrack', 'nexttrack'])
  expect([mediaSession.metadata?.title, mediaSession.playbackState]).toEqual(['Nebel', 'playing'])
  handlers.get('nexttrack')?.()
  expect(texts().at(-1)).toBe('Das Wichtigste in Kürze')
  handlers.get('previoustrack')?.()
  expect(texts().at(-1)).toBe('Nebel')
  handlers.get('pause')?.()
  expect(mediaSession.playbackState).toBe('paused')
  handlers.get('play')?.()
  expect(texts()).toHaveLength(4)
  press('Schließen')
  expect([...handlers.values()]).toEqual([null, null, null, null])
  expect([mediaSession.metadata, mediaSession.playbackState]).toEqual([null, 'none'])
})

test('a system without such keys, and a device without a voice', async () => {
  Reflect.deleteProperty(navigator, 'mediaSession')
  const { listen } = await anArticle(german)
  await listen()
  expect(texts()).toEqual(['Nebel'])
  press('Schließen')
  vi.stubGlobal('speechSynthesis', { getVoices: () => [] })
  await listen()
  expect(document.querySelector('[role="status"]')?.textContent).toBe(
    'This device has no voice for the language of this article',
  )
})
