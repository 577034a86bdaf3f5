import { toast } from '#components/controls/toast.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'

/** Copies, and says at the foot of the screen whether it worked. Never throws. */
export async function copyAndSay(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    toast(messages.copied)
  } catch {
    toast(messages.notCopied)
  }
}
