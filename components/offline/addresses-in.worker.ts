/** What a page of the site asks for, read off its HTML: in a worker there is no document. Pure. */

/** Scripts, fonts and sheets, each named by its text; the script is one that another in the page fetches. */
export function filesIn(html: string, basePath: string): readonly string[] {
  const [, head = ''] = /<head>(.*?)<\/head>/su.exec(html) ?? []
  const imported = [...head.matchAll(/\bimport\("([^"]+)"\)/gu)].map(([, address = '']) => address)
  return [...attributesIn(html), ...imported].filter((address) =>
    address.startsWith(`${basePath}/assets/`),
  )
}

/** The pictures of the article itself, in the size that every browser takes. Not those of related ones. */
export function picturesIn(html: string, basePath: string): readonly string[] {
  const article = /<article\b.*<\/article>/su.exec(html)?.[0] ?? ''
  const images = article.match(/<img\b[^>]*>/gu) ?? []
  return images.flatMap(attributesIn).filter((address) => address.startsWith(`${basePath}/images/`))
}

function attributesIn(html: string): readonly string[] {
  const found = html.matchAll(/<(?:link|script|img)\b[^>]*?\s(?:href|src)="([^"]+)"/gu)
  return [...new Set([...found].map(([, address = '']) => address))]
}

/** Of a picture, whatever its width and format: `/images/pier-3a7a8580` of `/images/pier-3a7a8580-800.avif`. */
export function pictureOf(address: string): string {
  return address.replace(/-\d+\.[a-z]+$/u, '')
}
