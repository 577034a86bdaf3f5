import type { Setting } from '#components/site/setting.ts'

/** What stands where there is nothing yet: what is missing, and what to do about it. */
export function EmptyList({
  title,
  hint,
  setting: { wordsLang },
  heading: Heading = 'h2',
}: {
  readonly title: string
  readonly hint: string
  readonly setting: Pick<Setting, 'wordsLang'>
  readonly heading?: 'h1' | 'h2'
}) {
  return (
    <div className="list-head" {...wordsLang}>
      <Heading>{title}</Heading>
      <p className="list-lead">{hint}</p>
    </div>
  )
}
