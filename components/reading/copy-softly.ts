import { saySoftly } from '#components/reading/say-softly.ts'
import { words } from '#components/site/here.ts'

/** Copies, and says at the foot of the screen whether it worked. Never throws. */
export async function copySoftly(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    saySoftly(words.copied)
  } catch {
    saySoftly(words.notCopied)
  }
}
