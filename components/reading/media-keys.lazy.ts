/** What the system's own keys and screens steer: a keyboard's, a headset's, those of a locked phone. */
export type Steering = {
  readonly play: () => void
  readonly pause: () => void
  readonly step: (by: 1 | -1) => void
  readonly stop: () => void
}

export type MediaKeys = {
  readonly show: (state: 'playing' | 'paused') => void
  readonly forget: () => void
}

/**
 * Hands the steering to the system, where there is a way to; whether a voice
 * counts as something that plays is the system's own affair.
 */
export function mediaKeys(about: MediaMetadataInit, steering: Steering): MediaKeys {
  if (!('mediaSession' in navigator)) return { show: () => undefined, forget: () => undefined }
  const session = navigator.mediaSession
  const acts: Partial<Record<MediaSessionAction, () => void>> = {
    play: steering.play,
    pause: steering.pause,
    previoustrack: () => steering.step(-1),
    nexttrack: () => steering.step(1),
    stop: steering.stop,
  }
  const actions = Object.keys(acts) as readonly (keyof typeof acts)[]
  const known = actions.filter((action) => takes(session, action, acts[action] ?? null))
  session.metadata = new MediaMetadata(about)
  return {
    show: (state) => {
      session.playbackState = state
    },
    forget: () => {
      for (const action of known) session.setActionHandler(action, null)
      session.metadata = null
      session.playbackState = 'none'
    },
  }
}

/** Whether it knows the action: one that it does not, it answers with an error. */
function takes(
  session: MediaSession,
  action: MediaSessionAction,
  act: MediaSessionActionHandler | null,
): boolean {
  try {
    session.setActionHandler(action, act)
    return true
  } catch {
    return false
  }
}
