/**
 * The one place where HTML made from content becomes part of a page. What comes
 * in here was sanitised when the article was read.
 */
export function SafeHtml({
  html,
  as: Element = 'div',
  className,
}: {
  readonly html: string
  readonly as?: 'div' | 'p' | 'span'
  readonly className?: string
}) {
  return <Element className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
