const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function safe(text) {
  return String(text).replace(/[&<>"]/g, (sign) => entities[sign])
}

const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })

export function time(date) {
  return `<time datetime="${date.toISOString()}">${dates.format(date)}</time>`
}

export function topicLink({ topics }, site, attributes = '') {
  return `<a href="/topics/${topics[0]}/"${attributes}><bdi>${safe(site.topics[topics[0]])}</bdi></a>`
}

export function takeawayText(takeaway) {
  return safe(typeof takeaway === 'string' ? takeaway : takeaway.text)
}

export function readingTimes(text) {
  return `<bdi>30 s takeaways, ${Math.round(text.split(/\s+/).length / 230)} min article</bdi>`
}

/** Two sizes of every picture lie ready in `public/images`. */
export function photo({ src, alt }, first = false) {
  const [width, height] = first ? [800, 450] : [320, 180]
  const rest = first ? 'fetchpriority="high"' : 'loading="lazy" decoding="async"'
  return `<img src="/${src.replace(/\.jpg$/, `-${width}.avif`)}" alt="${safe(alt)}" width="${width}" height="${height}" ${rest}>`
}

export function leadPicture(image, name) {
  return image === undefined
    ? ''
    : `<figure class="${name}">${photo(image, true)}<figcaption><bdi class="credit">${safe(image.credit)}</bdi></figcaption></figure>`
}
