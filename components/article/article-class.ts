import type { Section, Takeaway } from '#lib/article/article.ts'
import { contentsOf } from '#components/body/contents.tsx'

/**
 * The classes of what an article stands in: which columns it has is settled when it is rendered.
 * `:has()` would ask anew, and style the whole text anew, whenever a pointer meets a sentence.
 */
export function articleClass({
  takeaways,
  sections,
}: {
  readonly takeaways: readonly Takeaway[]
  readonly sections: readonly Section[]
}): string {
  return [
    'article',
    ...(takeaways.length > 0 ? ['with-takeaways'] : []),
    ...(contentsOf(sections).length > 0 ? ['with-contents'] : []),
  ].join(' ')
}
