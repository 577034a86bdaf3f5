import type { PageContext } from '#components/site/page-context.ts'

/** What stands where there is nothing yet: what is missing, and what to do about it. */
export function EmptyList({
  title,
  hint,
  context: { wordsLang },
  heading: Heading = 'h2',
}: {
  readonly title: string
  readonly hint: string
  readonly context: Pick<PageContext, 'wordsLang'>
  readonly heading?: 'h1' | 'h2'
}) {
  return (
    <div className="list-head" {...wordsLang}>
      <Heading>{title}</Heading>
      <p className="list-lead">{hint}</p>
    </div>
  )
}
