import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { inLanguage, languageAt } from '#components/language/language-of-words.lazy.ts'
import css from 'text:./reading-bar.lazy.css'

/** What can be done with the article from anywhere in it, beside the way to its takeaways. */
const tools = [
  '.reading-tools [data-listen]',
  '.reading-tools [data-save]',
  '.site-header [data-settings]',
]

/**
 * Puts a bar to the foot of the text that is read, with what else stands far
 * above. It goes when somebody scrolls down, to read on, and comes back when
 * they scroll up, or land somewhere by a jump.
 */
export function offerTools(body: Element): void {
  adoptStyles(css)
  const bar = body.querySelector<HTMLElement>(':scope > aside') ?? document.createElement('aside')
  bar.role = 'none'
  bar.dataset.tools = ''
  for (const selector of tools) {
    const tool = document.querySelector<HTMLElement>(selector)
    if (tool !== null) bar.append(following(tool))
  }
  // Its words stand in the order of their own language, whatever the text around is in.
  inLanguage(bar, languageAt(bar.firstElementChild))
  bar.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || !(event.target instanceof HTMLElement)) return
    event.preventDefault()
    event.target.click()
  })
  body.append(bar)

  let last = scrollY
  addEventListener(
    'scroll',
    () => {
      const by = scrollY - last
      last = scrollY
      const isJump = Math.abs(by) > innerHeight / 2
      if (isJump || by < -few) delete bar.dataset.away
      else if (by > few) bar.dataset.away = ''
    },
    { passive: true },
  )
}

/** Pixels that are no scrolling, but the page being set to rights. */
const few = 3

/** A second one of a tool, which shows what the first does; what a press does is asked of the page. */
function following(tool: HTMLElement): Node {
  const copy = tool.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return copy
  copy.className = ''
  // In the text other words are around it than where it comes from.
  inLanguage(copy, languageAt(tool))
  const follow = (): void => {
    copy.hidden = tool.hidden
    copy.ariaPressed = tool.ariaPressed
    copy.textContent = tool.textContent
  }
  new MutationObserver(follow).observe(tool, { attributes: true, childList: true })
  return copy
}
