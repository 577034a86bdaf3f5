/** The sentence that the keyboard is at, or that the page was opened at. */
export function sentenceHere(): Element | null {
  return (
    document.activeElement?.closest('[id^="s-"]') ?? document.querySelector('[id^="s-"]:target')
  )
}
