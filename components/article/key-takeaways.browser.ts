/** Marks, beside the text, the takeaways whose evidence is on the screen, and opens them over the text where there is no room beside it. */

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

for (const sentence of document.querySelectorAll('.article-body [data-takeaways]')) {
  watching.observe(sentence)
}

const bar = document.querySelector<HTMLAnchorElement>('.reading-bar')
bar?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  import('./key-takeaways.on-use.ts')
    .then(({ openTakeaways }) => openTakeaways())
    .catch(() => location.assign(bar.href))
})
