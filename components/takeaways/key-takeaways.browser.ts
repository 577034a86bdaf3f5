/** Marks, beside the text, the takeaways whose evidence is on the screen, and opens them over the text where there is no room beside it. */

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

onPlainClick('.reading-bar', async () => {
  const { openTakeaways } = await import('./key-takeaways.lazy.ts')
  openTakeaways()
})
