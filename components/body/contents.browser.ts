/** Marks, in "In this article", the section that is being read: the one that crosses a line a fifth down the screen. */

const links = new Map<string, Element>()
for (const link of document.querySelectorAll('.article-contents a[href^="#"]')) {
  const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')
  links.set(id, link)
}

if (links.size > 0) {
  const reading = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const link = links.get(target.querySelector('h2')?.id ?? '')
        if (isIntersecting) link?.setAttribute('aria-current', 'location')
        else link?.removeAttribute('aria-current')
      }
    },
    { rootMargin: '-20% 0px -80%' },
  )
  for (const section of document.querySelectorAll('div.article-body > section')) {
    reading.observe(section)
  }
}
