import { authorId, relatedTo } from '../../archive.js'
import { frame } from './frame.js'
import { leadPicture, photo, readingTimes, safe, takeawayText, time, topicLink } from './pieces.js'

export function render(data) {
  const { site, page, collections, title, author, takeaways } = data
  const { articles, topics, placeOf } = collections.archive
  const at = placeOf.get(page.fileSlug)
  const { html, headings } = withIds(data.content)
  const by = `/authors/${authorId(author)}/`
  return frame(
    {
      site,
      topics,
      title: `${title} – ${site.name}`,
      description: data.standfirst,
      skipTo: 'Skip to the article',
    },
    `<article class="article"><header class="article-head"><p class="kicker">${topicLink(data, site)}</p><h1 class="headline">${safe(title)}</h1><p class="standfirst">${safe(data.standfirst)}</p><p class="meta byline"><span><a href="${by}" rel="author" class="link byline-name"><bdi>${safe(author)}</bdi></a></span> ${time(data.published)} <span>${readingTimes(page.rawInput)}</span></p></header>${leadPicture(data.image, 'article-picture')}<section class="takeaways" aria-labelledby="region-takeaways"><h2 id="region-takeaways" class="label">Key takeaways</h2><ol class="takeaway-list">${takeaways.map((takeaway, index) => `<li id="t-${index + 1}"><span>${takeawayText(takeaway)}</span></li>`).join('')}</ol><details class="takeaways-made"><summary>How these were made</summary><p><bdi>Written by the author of the article.</bdi></p></details></section><nav class="article-contents" aria-label="In this article"><details><summary class="label">In this article</summary><p class="label article-contents-title">In this article</p><ol>${headings.map(({ id, text }) => `<li><a href="#${id}" class="plain-link"><span>${text}</span></a></li>`).join('')}</ol></details></nav><div class="article-body"><div class="story introduction">${html}</div></div><footer class="article-foot"><ul class="written-by"><li><p class="written-by-name">Written by <a href="${by}" rel="author" class="link"><bdi>${safe(author)}</bdi></a></p></li></ul><section class="foot-section" aria-labelledby="region-sources"><h2 id="region-sources" class="label">Sources</h2><ul class="source-list">${data.sources.map((source) => `<li><a href="${safe(source.url)}" class="link"><bdi>${safe(source.title)}</bdi></a> <bdi class="source-host">${new URL(source.url).host}</bdi></li>`).join('')}</ul></section></footer></article>${related(relatedTo(page.fileSlug, data.topics[0], collections.archive))}<nav class="neighbours" aria-label="Before and after">${neighbour(articles[at + 1], 'prev', 'Previous article') || '<span></span>'}${neighbour(articles[at - 1], 'next', 'Next article')}</nav>`,
  )
}

function withIds(content) {
  const headings = []
  const html = content.replace(/<h2>(.*?)<\/h2>/g, (_, text) => {
    const id = `h-${text.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
    headings.push({ id, text })
    return `<h2 id="${id}">${text}</h2>`
  })
  return { html, headings }
}

function related(articles) {
  if (articles.length === 0) return ''
  return `<section class="related" aria-labelledby="region-related"><h2 id="region-related" class="label">Related articles</h2><ul class="related-list">${articles.map(({ fileSlug, data }) => `<li><a href="/articles/${fileSlug}/" class="related-link">${data.image === undefined ? '' : `<span class="related-picture">${photo(data.image)}</span>`}<span class="related-title"><bdi>${safe(data.title)}</bdi></span></a><p class="related-reason">On the same topic</p></li>`).join('')}</ul></section>`
}

function neighbour(article, rel, label) {
  return article === undefined
    ? ''
    : `<a href="/articles/${article.fileSlug}/" rel="${rel}" class="neighbour"><span class="label">${label}</span> <span class="neighbour-title"><bdi>${safe(article.data.title)}</bdi></span></a>`
}
