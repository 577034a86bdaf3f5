import { buttonNamed } from '#components/controls/button.lazy.ts'
import { openDialog } from '#components/controls/dialog.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import { toast } from '#components/controls/toast.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import { forgetEverything } from '#components/offline/forget-everything.lazy.ts'
import { part } from '#components/offline/parts.lazy.ts'

/**
 * Says what goes, and takes everything off the device when that is wanted.
 *
 * @param done shows what is left
 */
export function askToForget(done: () => Promise<void>): void {
  const goes = inWordsLanguage(part('p', messages.onThisDeviceHint))
  const forGood = inWordsLanguage(part('p', messages.forgottenForGood))
  const forget = buttonNamed(messages.yesForget, () => {
    dialog.close()
    void forgetEverything().then(async (isAll) => {
      toast(isAll ? messages.everythingForgotten : messages.notAllForgotten)
      await done()
    })
  })
  const dialog = openDialog(messages.reallyForget, goes, forGood, forget)
}
