import { machineForm, type Moment } from '#lib/text/moment.ts'
import { dateFormat } from '#components/language/formats.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** A date written out, with its machine form beside it. */
export function WrittenDate({
  moment,
  context,
}: {
  readonly moment: Moment
  readonly context: PageContext
}) {
  const format = dateFormat(context.locale, context.site.timeZone)
  return <time dateTime={machineForm(moment)}>{format.format(moment.at)}</time>
}
