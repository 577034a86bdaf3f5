import { isReachable } from '#components/offline/is-reachable.lazy.ts'
import { urls, messages } from '#components/controls/site-globals.lazy.ts'

/**
 * Lets the page that stands in for others say why it is seen.
 *
 * @param head its heading, what it says of itself, and where it leads
 * @returns what there is to say before the list; `null` when the head says all
 */
export async function explainOffline(head: Element | null): Promise<string | null> {
  const isStandIn = location.pathname !== urls.offline
  if (!isStandIn && (await isReachable())) return messages.thereIsNetwork
  const [title, lead, link] = head?.querySelectorAll('h1, .list-lead, a') ?? []
  title?.replaceChildren(messages.offline)
  document.title = messages.offline
  if (!isStandIn) return null
  lead?.replaceChildren(
    location.pathname === urls.search ? messages.searchOffline : messages.offlineLead,
  )
  link?.replaceChildren(messages.tryAgain)
  link?.setAttribute('href', '')
  return null
}
