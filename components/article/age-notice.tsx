import { ageScript } from '#lib/site/age-notice.ts'
import { InterfaceWords } from '#components/site/interface-words.tsx'
import { InlineScript } from '#components/site/inline-script.tsx'
import type { Setting } from '#components/site/setting.ts'

/**
 * Says of an old article that it is one. It stands right behind the date: the
 * page reckons by it, not the build, and so it is true whenever it is read.
 */
export function AgeNotice({ setting }: { readonly setting: Setting }) {
  return (
    <>
      <span hidden suppressHydrationWarning>
        <InterfaceWords setting={setting}>{setting.words.olderThanTwoYears}</InterfaceWords>
      </span>
      <InlineScript type="code" code={ageScript} />
    </>
  )
}
