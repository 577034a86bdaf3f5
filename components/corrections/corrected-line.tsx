import type { Correction } from '#lib/article/article.ts'
import { correctionsId } from '#components/corrections/correction-list.tsx'
import { InterfaceWords } from '#components/language/interface-words.tsx'
import type { PageContext } from '#components/site/page-context.ts'
import { WrittenDate } from '#components/language/written-date.tsx'

/** One line under the byline of a corrected article, or under a corrected takeaway, leading down to what was wrong. */
export function CorrectedLine({
  corrections,
  context,
}: {
  readonly corrections: readonly Correction[]
  readonly context: PageContext
}) {
  const latest = [...corrections].sort((a, b) => b.date.at - a.date.at)[0]
  if (latest === undefined) return null
  return (
    <p className="corrected-line">
      <a href={`#${correctionsId}`} className="link">
        <InterfaceWords context={context}>{context.messages.corrected}</InterfaceWords>{' '}
        <WrittenDate moment={latest.date} context={context} />
      </a>
    </p>
  )
}
