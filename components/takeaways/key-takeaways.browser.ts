/** Marks, beside the text, the takeaways whose evidence is on the screen, shows what one rests on, and opens them over the text where there is no room beside it. */

import { asButtons } from '#components/controls/link-as-button.browser.ts'
import { onPlainClick } from '#components/controls/on-plain-click.browser.ts'

/**
 * What only the script makes use of. A phone held sideways has no room for a bar
 * across the screen: there it is a button beside the text, for which nothing moves.
 * Its words run downwards, and logical sides would turn with them.
 */
const css = `section.takeaways[data-more] {
  mask-image: linear-gradient(#000 calc(100% - 2.5rem), #0000);
}
@media screen and (max-height: 29.99em) and (min-width: 30em) {
  .reading-bar {
    display: flex;
    justify-content: center;
    position: sticky;
    bottom: 1rem;
    width: 2.75rem;
    height: 10rem;
    scroll-margin: -1.5rem;
    margin: -10rem max(-3.25rem, (100% - 100vw) / 2) 0 auto;
    border: 1px solid var(--color-accent);
    background: var(--color-paper);
    font: 600 var(--text-small) / 2.75rem var(--font-label);
    color: var(--color-accent);
    text-decoration: none;
    writing-mode: vertical-rl;
  }
  [dir='rtl'] .reading-bar {
    margin: -10rem auto 0 max(-3.25rem, (100% - 100vw) / 2);
  }
}`

const inSight = new Map<string, Set<Element>>()

function show(number: string): void {
  const isInSight = (inSight.get(number)?.size ?? 0) > 0
  for (const shown of document.querySelectorAll(
    `#t-${number}, [data-margin] [data-go-there="${number}"]`,
  )) {
    shown.toggleAttribute('data-in-sight', isInSight)
  }
}

const panel = document.querySelector('section.takeaways')

/** Where the panel is higher than the window, it shows the first takeaway that is marked, unless somebody is at it. */
function follow(): void {
  const item = panel?.querySelector<HTMLElement>('li[data-in-sight]') ?? null
  if (panel === null || item === null || panel.matches(':hover, :focus-within')) return
  const { top, bottom } = item.getBoundingClientRect()
  const frame = panel.getBoundingClientRect()
  if (top < frame.top) panel.scrollTop += top - frame.top
  else if (bottom > frame.bottom) panel.scrollTop += bottom - frame.bottom + edge
}

/** At the foot of the panel, where it fades, in pixels. */
const edge = 40

/** The panel fades at its foot where it goes on. */
function fade(): void {
  if (panel === null) return
  const { scrollTop, clientHeight, scrollHeight } = panel
  panel.toggleAttribute('data-more', scrollTop + clientHeight < scrollHeight - 1)
}

if (panel !== null) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
  panel.addEventListener('scroll', fade, { passive: true })
  const growing = new ResizeObserver(fade)
  for (const part of [panel, ...panel.children]) growing.observe(part)
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
  follow()
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

const body = document.querySelector<HTMLElement>('article div.article-body')

async function showMarginOf(text: HTMLElement): Promise<void> {
  const { showMargin } = await import('./margin.lazy.ts')
  showMargin(text)
  for (const number of inSight.keys()) show(number)
}

if (panel !== null && body !== null) {
  addEventListener('scroll', () => void showMarginOf(body), { passive: true, once: true })
}

onPlainClick('.reading-bar', async () => {
  const { openTakeaways } = await import('./key-takeaways.lazy.ts')
  openTakeaways()
})
