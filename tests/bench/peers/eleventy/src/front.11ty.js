import { frame } from './_includes/frame.js'
import { entryList, pagination } from './_includes/lists.js'
import {
  leadPicture,
  readingTimes,
  safe,
  takeawayText,
  time,
  topicLink,
} from './_includes/pieces.js'

export const data = {
  pagination: { data: 'collections.archive.frontPages', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.address}index.html`,
  eleventyExcludeFromCollections: true,
}

export function render({ list, site, collections }) {
  const { articles, topics } = collections.archive
  const front = list.page === 1
  const head = front
    ? leadEntry(articles[0], site)
    : `<header class="list-head"><h1>Page ${list.page} of ${list.pages}</h1></header>`
  return frame(
    {
      site,
      topics,
      title: site.name,
      description: site.description,
      skipTo: 'Skip to the articles',
      front,
    },
    `${head}<section class="list-section">${front ? '<h2 class="label">Latest</h2>' : ''}${entryList(list.articles, site, front ? 'h3' : 'h2')}</section>${pagination(list)}`,
  )
}

function leadEntry({ fileSlug, data, rawInput }, site) {
  return `<article class="lead"><div class="lead-words"><p class="kicker">${topicLink(data, site)}</p><h2 class="lead-title"><a href="/articles/${fileSlug}/"><bdi>${safe(data.title)}</bdi></a></h2><p class="standfirst">${safe(data.standfirst)}</p><p class="meta">${time(data.published)} <span>${readingTimes(rawInput)}</span></p></div>${leadPicture(data.image, 'lead-picture')}<section class="lead-takeaways" aria-labelledby="region-takeaways"><h3 id="region-takeaways" class="label">Key takeaways</h3><ol class="takeaway-list">${data.takeaways
    .slice(0, 3)
    .map((takeaway) => `<li><span>${takeawayText(takeaway)}</span></li>`)
    .join('')}</ol></section></article>`
}
