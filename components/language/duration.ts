import { counted } from '#components/language/formats.ts'
import type { Messages } from '#lib/site/messages/english.ts'

/** Up to 50 seconds in steps of ten, then in whole minutes. */
export function duration(seconds: number, messages: Messages, locale: string): string {
  const tens = Math.max(10, Math.round(seconds / 10) * 10)
  if (tens < 60) return messages.seconds(counted(tens, locale))
  return messages.minutes(counted(Math.round(seconds / 60), locale))
}
