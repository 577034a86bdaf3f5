/** Runs when the page has all it needs to be read, at once where it has; until then the connection is not ours. */
export function whenLoaded(act: () => void): void {
  if (document.readyState === 'complete') act()
  // What is asked for while the event lasts would still be counted to it.
  else addEventListener('load', () => setTimeout(act))
}
