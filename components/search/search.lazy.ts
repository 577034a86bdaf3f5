/** The search at work: what is typed, what stands in the address, and what is shown keep step. */

import { isReachable } from '#components/offline/is-reachable.lazy.ts'
import { resultItems } from '#components/search/result-list.lazy.ts'
import { type Answer, answerTo } from '#components/search/search-answer.lazy.ts'
import {
  isNarrowed,
  mostWords,
  queryOf,
  type Sought,
  soughtIn,
  step,
} from '#components/search/search-address.ts'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { buttonNamed } from '#components/controls/button.lazy.ts'
import { numberFormat } from '#components/language/formats.ts'
import { urls, messages, wordsLocale } from '#components/controls/site-globals.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import css from 'text:./found.lazy.css'

/** Keys that follow one another faster are answered together, when they stop; in milliseconds. */
const pause = 150

export function searchHere(): void {
  const form = document.querySelector<HTMLFormElement>('search form')
  const status = document.querySelector<HTMLElement>('search [role="status"]')
  const below = document.querySelector<HTMLElement>('search + *')
  const field = form?.elements.namedItem('q')
  if (form === null || status === null || below === null) return
  if (!(field instanceof HTMLInputElement)) return
  adoptStyles(css)
  makeWork({ form, field, status, below })
}

type Parts = {
  readonly form: HTMLFormElement
  readonly field: HTMLInputElement
  readonly status: HTMLElement
  /** What holds the lists that lead to everything, and the results. */
  readonly below: HTMLElement
}

function makeWork({ form, field, status, below }: Parts): void {
  const found = inWordsLanguage(document.createElement('section'))
  found.className = 'found'
  found.setAttribute('aria-label', messages.searchResults)
  found.hidden = true
  below.prepend(found)
  const lists = [...below.children].filter((each) => each !== found)

  let turn = 0
  let before: Promise<unknown> = Promise.resolve()
  /** Whether what is typed next begins another search, which "back" should find this one behind. */
  let isSettled = true
  let waiting = 0
  let typedAt = -Infinity

  const showLists = (areShown: boolean): void => {
    found.hidden = areShown
    for (const list of lists) list.toggleAttribute('hidden', !areShown)
  }

  /**
   * After the one before it, and only if it is still wanted then: the index keeps
   * the places it found in an article with the article, where another search that
   * is under way changes them.
   */
  const answerInTurn = (sought: Sought, mine: number): Promise<Answer | null> => {
    const answer = before.then(() => (mine === turn ? answerTo(sought) : null))
    before = answer.catch(() => null)
    return answer
  }

  /** Shows what the address asks for; of several on their way only the last. */
  const show = async (): Promise<void> => {
    clearTimeout(waiting)
    const mine = ++turn
    // What an address names and the site has not is not in the form, and not sought.
    const sought = { ...soughtOf(form), shown: soughtIn(location.search).shown }
    if (sought.words === '' && !isNarrowed(sought)) {
      status.textContent = messages.searchIdle
      showLists(true)
      return
    }
    if (found.hidden) status.textContent = messages.searching
    try {
      const answer = await answerInTurn(sought, mine)
      if (answer === null || mine !== turn) return
      const more = moreOf(sought, answer)
      const next = answer.near === null ? null : { ...sought, words: answer.near, shown: step }
      found.replaceChildren(
        ...(answer.kind === 'found' && next !== null ? [didYouMean(next)] : []),
        ...(answer.total === 0 && isNarrowed(sought) ? [everywhere(sought)] : []),
        listOf(answer),
        ...(more === null ? [] : [more]),
      )
      status.textContent = saying(sought, answer, chosenNames())
      showLists(false)
      if (answer.total === 0) for (const list of lists) list.removeAttribute('hidden')
    } catch {
      if (mine !== turn) return
      showLists(true)
      const isThere = await isReachable()
      if (mine !== turn) return
      if (isThere) status.textContent = messages.searchFailed
      else status.replaceChildren(`${messages.searchOffline} `, savedLink())
    }
  }

  const listOf = ({ results }: Answer): HTMLElement => {
    const list = document.createElement('ol')
    list.append(...resultItems(results, nameOfTopic))
    return list
  }

  /** Of topic, author and year, those that the search is narrowed to. */
  const chosenNames = (): string =>
    ['topic', 'author', 'year']
      .flatMap((name) => {
        const choice = form.elements.namedItem(name)
        if (!(choice instanceof HTMLSelectElement) || choice.value === '') return []
        return [choice.selectedOptions[0]?.text ?? '']
      })
      .join(' · ')

  /** As the form has it. */
  const nameOfTopic = (id: string): string | null => {
    const topics = form.elements.namedItem('topic')
    if (!(topics instanceof HTMLSelectElement)) return null
    return [...topics.options].find(({ value }) => value === id)?.text ?? null
  }

  const moreOf = (sought: Sought, { total }: Answer): HTMLElement | null => {
    const left = Math.min(step, total - sought.shown)
    if (left <= 0) return null
    return buttonNamed(messages.searchMore(numbers.format(left)), () => {
      go({ ...sought, shown: sought.shown + step }, 'replace')
      void show().then(() => titles(found)[sought.shown]?.focus())
    })
  }

  const didYouMean = (next: Sought): HTMLElement => {
    const line = document.createElement('p')
    line.append(`${messages.didYouMean} `, linkTo(next, next.words), '?')
    return line
  }

  const everywhere = ({ words: all }: Sought): HTMLElement => {
    const line = document.createElement('p')
    line.append(linkTo({ ...soughtIn(''), words: all }, messages.searchEverywhere))
    return line
  }

  const linkTo = (next: Sought, text: string): HTMLElement => {
    const link = document.createElement('a')
    link.href = `${urls.search}${queryOf(next)}`
    link.textContent = text
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      go(next, 'push')
      fill(form, next)
      // The link goes with the results it stood above.
      field.focus()
      void show()
    })
    return link
  }

  const take = (way: 'push' | 'replace'): void => {
    go(soughtOf(form), way)
    void show()
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (field.value.trim() === '') field.focus()
    take(isSettled ? 'push' : 'replace')
    isSettled = true
    // Where a keyboard lies over the results it goes.
    if (matchMedia('(pointer: coarse)').matches) field.blur()
  })
  field.addEventListener('input', ({ timeStamp }) => {
    clearTimeout(waiting)
    const isInHaste = timeStamp - typedAt < pause
    typedAt = timeStamp
    // The letter is on the screen first, whatever its answer takes.
    waiting = window.setTimeout(
      () => {
        take(isSettled ? 'push' : 'replace')
        isSettled = false
      },
      isInHaste ? pause : 0,
    )
  })
  form.addEventListener('change', ({ target }) => {
    if (target !== field) take('push')
    isSettled = true
  })
  document.addEventListener('keydown', (event) => walk(event, field, found))
  addEventListener('popstate', () => {
    isSettled = true
    fill(form, soughtIn(location.search))
    void show()
  })

  field.maxLength = mostWords
  const typedBefore = field.value
  fill(form, soughtIn(location.search))
  if (field.value === '' && typedBefore !== '') {
    // Typed while this was on its way.
    field.value = typedBefore
  }
  // Whoever sent the form before this came has its empty fields in the address.
  go({ ...soughtOf(form), shown: soughtIn(location.search).shown }, 'replace')
  void show()
}

function savedLink(): HTMLElement {
  const link = document.createElement('a')
  link.href = urls.saved
  link.textContent = messages.savedArticles
  return link
}

const numbers = numberFormat(wordsLocale)

function go(sought: Sought, way: 'push' | 'replace'): void {
  const address = `${urls.search}${queryOf(sought)}`
  if (address === location.pathname + location.search) return
  if (way === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}

function soughtOf(form: HTMLFormElement): Sought {
  const params = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') params.set(name, value)
  }
  return soughtIn(params.toString())
}

function fill(form: HTMLFormElement, { words: q, topic, author, year }: Sought): void {
  for (const [name, value] of Object.entries({ q, topic, author, year })) {
    const control = form.elements.namedItem(name)
    if (control instanceof HTMLInputElement) control.value = value
    if (!(control instanceof HTMLSelectElement)) continue
    control.value = value
    if (control.selectedIndex < 0) control.selectedIndex = 0
  }
}

/** @param within the names of what the search is narrowed to */
function saying(
  sought: Sought,
  { kind, total, near, results, elsewhere }: Answer,
  within: string,
): string {
  const counted = (count: number): string =>
    messages.articleCount({ count, written: numbers.format(count) })
  const all = counted(total)
  const count =
    results.length < total ? messages.searchFirst(all, numbers.format(results.length)) : all
  const asked = shortened(sought.words)
  switch (kind) {
    case 'found':
      return count
    case 'near':
      return messages.searchNear(asked, near ?? '', count)
    case 'some':
      return messages.searchSome(count)
    case 'elsewhere':
      return messages.searchElsewhere(asked, within, counted(elsewhere))
    case 'nothing':
      return asked === '' ? messages.searchNothingHere : messages.searchNothing(asked)
  }
}

/** For a line that is read out. */
function shortened(text: string): string {
  const letters = [...text]
  return letters.length <= 60 ? text : `${letters.slice(0, 59).join('')}…`
}

function titles(found: HTMLElement): readonly HTMLElement[] {
  return [...found.querySelectorAll<HTMLElement>('h2 a')]
}

/** Arrow keys go from the field through the results and back, besides the tab key, which needs nobody. */
function walk(event: KeyboardEvent, field: HTMLElement, found: HTMLElement): void {
  const { key, target } = event
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return
  if (found.hidden || (key !== 'ArrowDown' && key !== 'ArrowUp')) return
  const stops = [field, ...found.querySelectorAll<HTMLElement>('a, button')]
  const place = stops.findIndex((stop) => stop === target)
  const next = place < 0 ? undefined : stops[place + (key === 'ArrowDown' ? 1 : -1)]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
