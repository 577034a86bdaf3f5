/** Offers to quote what is marked in an article. */

let waiting: ReturnType<typeof setTimeout> | undefined

document.addEventListener('selectionchange', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    const selection = getSelection()
    const node = selection?.isCollapsed === false ? selection.anchorNode : null
    const element = node instanceof Element ? node : node?.parentElement
    if (element?.closest('div.article-body') === null || element === undefined || element === null)
      return
    void import('./quote.lazy.ts').then(({ offerQuote }) => offerQuote())
  }, 400)
})
