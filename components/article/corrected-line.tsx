import type { Correction } from '#lib/article/article.ts'
import { correctionsId } from '#components/article/correction-list.tsx'
import { InterfaceWords } from '#components/site/interface-words.tsx'
import type { Setting } from '#components/site/setting.ts'
import { WrittenDate } from '#components/site/written-date.tsx'

/** One line under the byline of a corrected article, or under a corrected takeaway, leading down to what was wrong. */
export function CorrectedLine({
  corrections,
  setting,
}: {
  readonly corrections: readonly Correction[]
  readonly setting: Setting
}) {
  const latest = [...corrections].sort((a, b) => b.date.at - a.date.at)[0]
  if (latest === undefined) return null
  return (
    <p className="corrected-line">
      <a href={`#${correctionsId}`} className="link">
        <InterfaceWords setting={setting}>{setting.words.corrected}</InterfaceWords>{' '}
        <WrittenDate moment={latest.date} setting={setting} />
      </a>
    </p>
  )
}
