import { ageScript } from '#lib/site/age-notice.ts'
import { InterfaceWords } from '#components/language/interface-words.tsx'
import { InlineScript } from '#components/site/inline-script.tsx'
import type { PageContext } from '#components/site/page-context.ts'

/**
 * Says of an old article that it is one. It stands right behind the date: the
 * page reckons by it, not the build, and so it is true whenever it is read.
 */
export function AgeNotice({ context }: { readonly context: PageContext }) {
  return (
    <>
      <span hidden suppressHydrationWarning>
        <InterfaceWords context={context}>{context.messages.olderThanTwoYears}</InterfaceWords>
      </span>
      <InlineScript type="code" code={ageScript} />
    </>
  )
}
