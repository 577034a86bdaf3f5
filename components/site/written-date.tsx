import { machineForm, type Moment } from '#lib/text/moment.ts'
import { dateFormat } from '#components/site/formats.ts'
import type { Setting } from '#components/site/setting.ts'

/** A date written out, with its machine form beside it. */
export function WrittenDate({
  moment,
  setting,
}: {
  readonly moment: Moment
  readonly setting: Setting
}) {
  const format = dateFormat(setting.locale, setting.site.timeZone)
  return <time dateTime={machineForm(moment)}>{format.format(moment.at)}</time>
}
