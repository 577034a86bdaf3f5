/** What tags of Liquid and Nunjucks mean in Markdown, as far as they mean an address. */

const addressFilter =
  /^(["'])([^"']{1,300})\1\s*\|\s*(?:url|relative_url|absolute_url|prepend:\s*site\.(?:baseurl|url))(?:\s*\|\s*(?:url|relative_url|absolute_url|prepend:\s*site\.url))?$/u

/** Such as `{{ site.baseurl }}`, without its braces. */
export function liquidOutput(expression: string): string | null {
  if (/^site\.(?:base_?url|url)$/iu.test(expression)) return ''
  return addressFilter.exec(expression)?.[2] ?? null
}

/** Such as `{% post_url 2015-11-03-harbour %}`. The address is found by the file that it names. */
export function liquidTag(tag: string): string | null {
  const [, name, file = ''] = /^(post_url|link)\s+(\S{1,300})$/u.exec(tag) ?? []
  if (name === 'post_url') return `/_posts/${file}.md`
  if (name === 'link') return `/${file.replace(/^\//u, '')}`
  const picture = /^image(?:_\w{1,40})?\s+(["'])([^"']{1,500})\1(.*)$/su.exec(tag)
  if (picture !== null) return pictureOf(picture[2] ?? '', picture[3] ?? '')
  return /^(?:include\s+toc\b.*|toc|more|excerpt)$/iu.test(tag) ? '' : null
}

/** Plugins for pictures take a path, words, and where it is shown how wide, in quotes; some put a class between them. */
function pictureOf(src: string, rest: string): string {
  const others = rest
    .trim()
    .replace(/^,?\s*["']|["']$/gu, '')
    .split(/["']\s*,?\s*["']/u)
  const alt = others.find((each) => /\s/u.test(each)) ?? others[0] ?? ''
  const path = /^(?:[a-z]+:|\.{0,2}\/)/iu.test(src) ? src : `/${src}`
  return `![${alt.replace(/[[\]\\]/gu, '\\$&')}](<${path.replace(/[<>]/gu, '')}>)`
}
