// @vitest-environment jsdom
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type SpeakerState, speakerOf, voiceFor } from '#components/reading/speaker.lazy.ts'

class Utterance extends EventTarget {
  voice: unknown = null
  lang = ''
  rate = 1
  constructor(readonly text: string) {
    super()
  }
}

const aVoice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  lang,
  name: lang,
  voiceURI: lang,
  default: false,
  localService: false,
  ...more,
})

const pieces = [
  { id: 's-1', text: 'One.' },
  { id: 's-2', text: 'Two.' },
  { id: 's-3', text: 'Three.' },
]

/** A platform that says what it was asked, and ends when the test says so. */
function aPlatform() {
  const said: SpeechSynthesisUtterance[] = []
  const states: SpeakerState[] = []
  const marked: string[] = []
  const speaker = speakerOf({
    synthesis: {
      speak: (utterance) => void said.push(utterance),
      cancel: () => undefined,
    },
    voice: aVoice('en-GB'),
    onPiece: ({ id }) => void marked.push(id),
    onState: (state) => void states.push(state),
  })
  speaker.read(pieces, 0)
  marked.length = 0
  const end = (): void => void said.at(-1)?.dispatchEvent(new Event('end'))
  const fail = (error: string): void =>
    void said.at(-1)?.dispatchEvent(Object.assign(new Event('error'), { error }))
  return { speaker, said, states, marked, end, fail }
}

describe('a speaker', () => {
  beforeEach(() => {
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
    vi.useFakeTimers()
    onTestFinished(() => {
      vi.useRealTimers()
      vi.unstubAllGlobals()
    })
  })

  test('says one after another, and that it has ended', () => {
    const { speaker, said, states, marked, end } = aPlatform()
    speaker.play()
    end()
    end()
    end()
    expect(said.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.'])
    expect(marked).toEqual(['s-1', 's-2', 's-3'])
    expect(states).toEqual(['playing', 'ended'])
  })

  test('goes on from the sentence it was paused in', () => {
    const { speaker, said, states, end } = aPlatform()
    speaker.play()
    end()
    speaker.pause()
    said.at(-1)?.dispatchEvent(new Event('end'))
    expect(said).toHaveLength(2)
    speaker.play()
    expect(said.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Two.'])
    expect(states).toEqual(['playing', 'paused', 'playing'])
  })

  test('goes on when a voice never says that it ended', () => {
    const { speaker, said } = aPlatform()
    speaker.play()
    vi.advanceTimersByTime(4000 + 4 * 200)
    expect(said.map(({ text }) => text)).toEqual(['One.', 'Two.'])
  })

  test('steps, and takes another speed at once', () => {
    const { speaker, said } = aPlatform()
    speaker.play()
    speaker.step(1)
    speaker.setRate(1.5)
    speaker.step(-1)
    expect(said.map(({ text, rate }) => [text, rate])).toEqual([
      ['One.', 1],
      ['Two.', 1],
      ['Two.', 1.5],
      ['One.', 1.5],
    ])
  })

  test('turns to something else at once, and where it is paused shows it only', () => {
    const { speaker, said, marked } = aPlatform()
    speaker.play()
    speaker.read([{ id: 't-1', text: 'Four.' }, ...pieces], 1)
    speaker.pause()
    speaker.read([{ id: 't-1', text: 'Four.' }], 0)
    speaker.play()
    expect(said.map(({ text }) => text)).toEqual(['One.', 'One.', 'Four.'])
    expect(marked).toEqual(['s-1', 's-1', 't-1', 't-1'])
  })

  test('says that the voice failed, but not that it was interrupted', () => {
    const { speaker, states, fail } = aPlatform()
    speaker.play()
    fail('interrupted')
    fail('synthesis-failed')
    expect(states).toEqual(['playing', 'failed'])
  })
})

test.each([
  ['de', null],
  ['en', 'en-US'],
  ['ar', 'ar_EG'],
  ['fr', 'fr-CA'],
])('the voice for %s is %s', (language, lang) => {
  const voices = [
    aVoice('en-GB', { default: true }),
    aVoice('en-US', { localService: true }),
    aVoice('ar_EG'),
    aVoice('fr-FR'),
    aVoice('fr-CA', { default: true }),
  ]
  expect(voiceFor(language, voices)?.lang ?? null).toBe(lang)
})
