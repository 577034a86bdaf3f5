import { buttonNamed } from '#components/controls/button.lazy.ts'
import { keep, recalled } from '#components/controls/device.browser.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import { toast } from '#components/controls/toast.lazy.ts'
import { askToForget } from '#components/offline/ask-to-forget.lazy.ts'
import { keptItem, sizeName } from '#components/offline/kept-item.lazy.ts'
import type { KeptArticle } from '#components/offline/kept-articles.lazy.ts'
import { linkTo, part, sectionWith } from '#components/offline/parts.lazy.ts'
import { takeOff } from '#components/offline/take-off.lazy.ts'
import { type Removal, undoItem } from '#components/offline/undo.lazy.ts'
import { type Visit, visitsFrom, withForgotten, withoutVisit } from '#components/reading/visits.ts'

/** What a reader has on the device. */
export type OnDevice = {
  readonly saved: readonly KeptArticle[]
  /** Where an article can be read on. */
  readonly places: readonly Visit[]
}

let removal: Removal | null = null

/** What of it is seen; `null` where nothing can be had back. */
export function removedLast(): string | null {
  return removal?.says ?? null
}

/**
 * Saved articles, places, and the way to forget all of it.
 *
 * @param again shows everything anew, once something was removed or put back
 */
export function sectionsOfSaved(
  { saved, places }: OnDevice,
  again: () => Promise<void>,
): readonly HTMLElement[] {
  const remove = async (removed: Removal): Promise<void> => {
    removal = removed
    await again()
    document.querySelector<HTMLElement>('[data-undo] button')?.focus()
  }
  const undo = async ({ restore, from, nth }: Removal): Promise<void> => {
    try {
      await restore()
      removal = null
    } catch {
      toast(messages.noRoomToSave)
    }
    await again()
    const item = document.querySelectorAll(`[data-list="${from}"] > li`)[nth]
    item?.querySelector<HTMLElement>('button')?.focus()
  }
  const listOf = (from: Removal['from'], items: readonly HTMLElement[]): HTMLElement => {
    const gone = removal
    const all =
      gone?.from === from
        ? items.toSpliced(
            gone.nth,
            0,
            undoItem(gone, () => void undo(gone)),
          )
        : items
    const list = part('ul', ...all)
    list.dataset.list = from
    return list
  }
  const hasPlaces = places.length > 0 || removal?.from === 'places'
  return [
    savedSection(saved, listOf, remove),
    ...(hasPlaces ? [placesSection(places, listOf, remove)] : []),
    everythingSection(async () => {
      removal = null
      await again()
    }),
  ]
}

type ListOf = (from: Removal['from'], items: readonly HTMLElement[]) => HTMLElement
type Remove = (removed: Removal) => Promise<void>

function savedSection(saved: readonly KeptArticle[], listOf: ListOf, remove: Remove): HTMLElement {
  const items = saved.map((article, nth) =>
    keptItem(article, () => {
      const says = messages.removedTitled(article.title)
      void takeOff(article.path).then((restore) => remove({ from: 'saved', nth, says, restore }))
    }),
  )
  const list = listOf('saved', items)
  const bytes = saved.reduce((sum, article) => sum + article.bytes, 0)
  const sum = saved.length === 0 ? messages.nothingSaved : messages.savedInAll(sizeName(bytes))
  // The page's own heading says what these are.
  return part('section', ...(list.hasChildNodes() ? [list] : []), part('p', sum))
}

function placesSection(places: readonly Visit[], listOf: ListOf, remove: Remove): HTMLElement {
  const forget = (
    says: string,
    nth: number,
    left: (before: readonly Visit[]) => readonly Visit[],
  ) => {
    const before = visitsFrom(recalled('visits'))
    keepVisits(left(before))
    const restore = (): Promise<void> =>
      Promise.resolve(keepVisits(withForgotten(visitsFrom(recalled('visits')), before)))
    void remove({ from: 'places', nth, says, restore })
  }
  const items = places.map((visit, nth) => {
    const act = (): void =>
      forget(messages.forgottenTitled(visit.title), nth, (all) => withoutVisit(all, visit.path))
    const button = buttonNamed(messages.forget, act, messages.forgetTitled(visit.title))
    return part('li', linkTo(visit, `#${visit.at}`), button)
  })
  const forgetAll = buttonNamed(messages.forgetAllPlaces, () =>
    forget(messages.allPlacesForgotten, 0, () => []),
  )
  return sectionWith(
    messages.whereYouWere,
    listOf('places', items),
    ...(places.length === 0 ? [] : [forgetAll]),
  )
}

function keepVisits(visits: readonly Visit[]): void {
  keep('visits', visits.length === 0 ? null : visits)
}

function everythingSection(again: () => Promise<void>): HTMLElement {
  const forget = buttonNamed(messages.forgetEverything, () => askToForget(again))
  return sectionWith(messages.onThisDevice, part('p', messages.onThisDeviceHint), forget)
}
