/** What stands where there is nothing yet: what is missing, and what to do about it. */
export function EmptyList({
  title,
  hint,
  heading: Heading = 'h2',
}: {
  readonly title: string
  readonly hint: string
  readonly heading?: 'h1' | 'h2'
}) {
  return (
    <div className="list-head">
      <Heading>{title}</Heading>
      <p className="list-lead">{hint}</p>
    </div>
  )
}
