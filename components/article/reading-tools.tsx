import type { PageContext } from '#components/site/page-context.ts'

/**
 * What can be done with an article besides reading it. Each tool is a link to
 * where its use leads, taken for a button; it needs the script, and without one
 * the line is not shown. No `button`: that alone would bring four hundred bytes
 * of styles into every article. An aside, which reading views leave out, but no
 * landmark: there would be three without a name.
 */
export function ReadingTools({
  takeawaysTime,
  context: { urls, messages, wordsLang },
}: {
  /** In seconds; `null` where there are none. */
  readonly takeawaysTime: number | null
  readonly context: PageContext
}) {
  return (
    <aside role="none" className="meta reading-tools" {...wordsLang}>
      <a href={urls.saved} className="plain-link" data-save="">
        {messages.save}
      </a>{' '}
      {takeawaysTime === null ? null : (
        <a href="#region-takeaways" className="plain-link" data-copy="">
          {messages.copyTakeaways}
        </a>
      )}{' '}
      <a href="#main-content" className="plain-link" data-listen={takeawaysTime ?? ''} hidden>
        {messages.listen}
      </a>{' '}
      <a href="#main-content" className="plain-link" data-share="" hidden>
        {messages.share}
      </a>
    </aside>
  )
}
