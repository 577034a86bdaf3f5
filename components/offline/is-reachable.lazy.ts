import { urls } from '#components/controls/site-globals.lazy.ts'

/** Whether the site answers, whatever it says. A worker has no answer of its own to this kind of question. */
export async function isReachable(): Promise<boolean> {
  if (!navigator.onLine) return false
  try {
    const answer = await fetch(urls.home, { method: 'HEAD', cache: 'no-store' })
    // Unread, even an empty one counts as broken off.
    await answer.text()
    return true
  } catch {
    return false
  }
}
