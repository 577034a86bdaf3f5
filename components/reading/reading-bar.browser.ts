/** Offers the tools of an article while it is read: whoever scrolls does. */

const body = document.querySelector('article div.article-body')

if (body !== null) {
  addEventListener(
    'scroll',
    () => void import('./reading-bar.lazy.ts').then(({ offerTools }) => offerTools(body)),
    { passive: true, once: true },
  )
}
