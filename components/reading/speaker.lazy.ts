/** Reads pieces aloud by the platform's speech, one after another, and survives what that is known to do wrong. */

import { type Spoken, stepped } from '#components/reading/speech-queue.ts'

export type SpeakerState = 'playing' | 'paused' | 'ended' | 'failed'

export type Speaker = {
  readonly play: () => void
  readonly pause: () => void
  /** Something else from now on, as loudly or silently as before. */
  readonly read: (pieces: readonly Spoken[], at: number) => void
  /** To the sentence before or after. */
  readonly step: (by: 1 | -1) => void
  /** 1 is as fast as the voice speaks by itself. */
  readonly setRate: (rate: number) => void
  readonly stop: () => void
}

export type SpeakerOptions = {
  readonly synthesis: Pick<SpeechSynthesis, 'speak' | 'cancel'>
  readonly voice: SpeechSynthesisVoice
  /** The piece that is being read, and which it is. */
  readonly onPiece: (piece: Spoken, at: number) => void
  readonly onState: (state: SpeakerState) => void
}

/** It has nothing to read before it is told what. */
export function speakerOf({ synthesis, voice, onPiece, onState }: SpeakerOptions): Speaker {
  let pieces: readonly Spoken[] = []
  let at = 0
  let rate = 1
  let isPlaying = false
  /** What an utterance before this one still says is not heard. */
  let turn = 0
  let patience: ReturnType<typeof setTimeout> | undefined

  // Pausing is cancelling: some platforms never go on after a pause.
  function silence(): void {
    turn += 1
    clearTimeout(patience)
    synthesis.cancel()
  }

  function speak(): void {
    silence()
    const piece = pieces[at]
    if (piece === undefined) {
      isPlaying = false
      at = 0
      onState('ended')
      return
    }
    const mine = turn
    const goOn = (): void => {
      if (mine !== turn) return
      at += 1
      speak()
    }
    const utterance = new SpeechSynthesisUtterance(piece.text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = rate
    utterance.addEventListener('end', goOn)
    utterance.addEventListener('error', ({ error }) => {
      if (mine !== turn || error === 'canceled' || error === 'interrupted') return
      isPlaying = false
      silence()
      onState('failed')
    })
    onPiece(piece, at)
    synthesis.speak(utterance)
    // A voice that never says that it ended.
    patience = setTimeout(goOn, 4000 + (piece.text.length * 200) / rate)
  }

  /** Says what is at hand now, or while it is paused shows it. */
  function turnTo(next: number): void {
    at = next
    const piece = pieces[at]
    if (isPlaying) speak()
    else if (piece !== undefined) onPiece(piece, at)
  }

  function start(): void {
    isPlaying = true
    onState('playing')
    speak()
  }

  return {
    play: start,
    pause: () => {
      isPlaying = false
      silence()
      onState('paused')
    },
    read: (others, from) => {
      pieces = others
      turnTo(from)
    },
    step: (by) => turnTo(stepped(pieces, at, by)),
    setRate: (wanted) => {
      rate = wanted
      if (isPlaying) speak()
    },
    stop: () => {
      isPlaying = false
      silence()
    },
  }
}

/** One for the language, of this device before one from the network, the reader's own before others; `null` when there is none. */
export function voiceFor(
  language: string,
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | null {
  const [primary] = language.toLowerCase().split('-')
  const fitting = voices.filter(
    ({ lang }) => lang.toLowerCase().replace('_', '-').split('-')[0] === primary,
  )
  const rank = (voice: SpeechSynthesisVoice): number =>
    (voice.localService ? 2 : 0) + (voice.default ? 1 : 0)
  return fitting.toSorted((a, b) => rank(b) - rank(a))[0] ?? null
}
