import { frame } from './frame.js'
import { photo, safe, takeawayText, time, topicLink } from './pieces.js'

export function entryList(articles, site, heading = 'h2') {
  return `<ol class="entry-list">${articles
    .map(
      ({ fileSlug, data }) =>
        `<li><article class="entry"><div class="entry-words"><${heading} class="entry-title"><a href="/articles/${fileSlug}/"><bdi>${safe(data.title)}</bdi></a></${heading}><p class="entry-summary">${takeawayText(data.takeaways[0])}</p></div><p class="entry-meta">${time(data.published)} ${topicLink(data, site, ' class="plain-link"')}</p>${data.image === undefined ? '' : `<div class="entry-picture">${photo(data.image)}</div>`}</article></li>`,
    )
    .join('')}</ol>`
}

export function pagination({ page, pages, base }) {
  if (pages < 2) return ''
  const address = (nth) => (nth === 1 ? base : `${base}page/${nth}/`)
  const newer =
    page > 1
      ? `<a href="${address(page - 1)}" rel="prev" class="link">Newer articles</a>`
      : '<span></span>'
  const older =
    page < pages
      ? `<a href="${address(page + 1)}" rel="next" class="link">Older articles</a>`
      : '<span></span>'
  return `<nav aria-label="Pages" class="pagination">${newer}<p>Page ${page} of ${pages}</p>${older}</nav>`
}

/** One template for the lists of topics and of authors: Eleventy makes a page of each entry of `pages`. */
export function listTemplate(pages) {
  return {
    data: {
      pagination: { data: `collections.archive.${pages}`, size: 1, alias: 'list' },
      permalink: ({ list }) => `${list.address}index.html`,
      eleventyExcludeFromCollections: true,
    },
    render({ list, site, collections }) {
      const { label, total, articles } = list
      return frame(
        {
          site,
          topics: collections.archive.topics,
          title: `${label} – ${site.name}`,
          description: site.description,
          skipTo: 'Skip to the articles',
        },
        `<header class="list-head"><h1><bdi>${safe(label)}</bdi></h1><p class="meta"><span>${total} articles</span></p></header><div class="list-section">${entryList(articles, site)}</div>${pagination(list)}`,
      )
    },
  }
}

export function indexTemplate(title, kind) {
  return {
    data: { permalink: `/${kind}/index.html`, eleventyExcludeFromCollections: true },
    render({ site, collections }) {
      const lists = collections.archive[kind]
      return frame(
        {
          site,
          topics: collections.archive.topics,
          title: `${title} – ${site.name}`,
          description: site.description,
          skipTo: 'Skip to the articles',
        },
        `<header class="list-head"><h1>${title}</h1></header><ul class="name-index">${lists
          .map(
            ({ id, label, articles: [newest], articles }) =>
              `<li><h2 class="entry-title"><a href="/${kind}/${id}/"><bdi>${safe(label)}</bdi></a></h2><p class="entry-meta">${articles.length} articles</p><p class="name-newest"><a href="/articles/${newest.fileSlug}/" class="plain-link"><bdi>${safe(newest.data.title)}</bdi></a></p></li>`,
          )
          .join('')}</ul>`,
      )
    },
  }
}
