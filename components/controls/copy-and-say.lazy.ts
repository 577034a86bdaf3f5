import { toast } from '#components/controls/toast.lazy.ts'
import { words } from '#components/controls/site-globals.lazy.ts'

/** Copies, and says at the foot of the screen whether it worked. Never throws. */
export async function copySoftly(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    toast(words.copied)
  } catch {
    toast(words.notCopied)
  }
}
