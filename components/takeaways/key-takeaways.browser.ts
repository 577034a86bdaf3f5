/** Marks, beside the text, the takeaways whose evidence is on the screen, shows what one rests on, and opens them over the text where there is no room beside it. */

import { asButtons } from '#components/controls/link-as-button.browser.ts'
import { onPlainClick } from '#components/controls/on-plain-click.browser.ts'

const inSight = new Map<string, Set<Element>>()

function show(number: string): void {
  const isInSight = (inSight.get(number)?.size ?? 0) > 0
  document.getElementById(`t-${number}`)?.toggleAttribute('data-in-sight', isInSight)
}

const watching = new IntersectionObserver((changes) => {
  for (const { target, isIntersecting } of changes) {
    for (const number of target.getAttribute('data-takeaways')?.split(' ') ?? []) {
      const sentences = inSight.get(number) ?? new Set()
      inSight.set(number, sentences)
      if (isIntersecting) sentences.add(target)
      else sentences.delete(target)
      show(number)
    }
  }
})

for (const sentence of document.querySelectorAll('div.article-body [data-takeaways]')) {
  watching.observe(sentence)
}

for (const mark of asButtons('section.takeaways a.evidence-kind')) mark.ariaExpanded = 'false'

onPlainClick('.takeaway-list a.evidence-kind', async (mark) => {
  const { togglePeek } = await import('./peek.lazy.ts')
  togglePeek(mark)
})

onPlainClick('a[data-go-there]', async ({ dataset }) => {
  const { goThere } = await import('./thread.lazy.ts')
  goThere(Number(dataset.goThere))
})

onPlainClick('.evidence-mark a', async ({ hash }) => {
  const { showTakeaway } = await import('./show-takeaway.lazy.ts')
  showTakeaway(Number(hash.slice('#t-'.length)))
})

// On the front page passages come along, and open by themselves.
addEventListener('keydown', ({ key, defaultPrevented }) => {
  if (key !== 'Escape' || defaultPrevented || document.querySelector(':modal') !== null) return
  const folded = document.querySelector<HTMLDetailsElement>('.lead-takeaways details[open]')
  if (folded === null) return
  if (folded.contains(document.activeElement)) folded.querySelector('summary')?.focus()
  folded.open = false
})

onPlainClick('.reading-bar', async () => {
  const { openTakeaways } = await import('./key-takeaways.lazy.ts')
  openTakeaways()
})
