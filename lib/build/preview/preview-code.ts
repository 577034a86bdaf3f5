/** For who changes components: Next's own development server, the watcher beside it, and the problems after each save. */

import path from 'node:path'
import { type Checked, checkContent } from '#lib/desk/check-content.ts'
import { startLiveRefresh } from '#lib/desk/live-refresh.ts'
import { prettyReport } from '#lib/desk/report/report-for-people.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { rule as contentMissing } from '#lib/rules/publication/content-missing.ts'
import type { Placement } from '#lib/site/site-address.ts'
import { type NextEnding, runNextInSight } from '#lib/build/run-next.ts'

type PreviewOptions = {
  /** As the writer named it; relative to the working folder. */
  readonly contentFolder: string
  readonly port: number
  /** `SITE_URL` and `BASE_PATH`. */
  readonly placement: Placement
  /** `SOURCE_DATE_EPOCH` in milliseconds since 1970, when set. */
  readonly epoch: number | null
  readonly colour: boolean
  readonly say: (text: string) => void
}

type Previewed =
  | NextEnding
  /** There is nothing to watch; why has been said. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'misused'; readonly reason: string }

/** Ends when Next ends or a signal ends both. */
export async function previewCode(options: PreviewOptions): Promise<Previewed> {
  const { contentFolder, placement, port, epoch, say } = options
  const asked = { contentFolder, placement, epoch, files: [] }
  const first = await checkContent(asked)
  if (first.kind === 'misused') return first
  let said = textOf(first, options)
  say(said)
  if (first.report.problems.some(({ rule }) => rule === contentMissing.name))
    return { kind: 'empty' }

  const live = startLiveRefresh({
    contentFolder,
    project: projectFolder,
    failed: say,
    saved: async () => {
      const text = textOf(await checkContent(asked), options)
      if (text !== said) say(text)
      said = text
    },
  })
  try {
    return await runNextInSight(['dev', '--port', String(port)], {
      CONTENT_DIR: path.resolve(contentFolder),
      BASE_PATH: first.basePath,
    })
  } finally {
    live.stop()
  }
}

function textOf(checked: Checked, { contentFolder, colour }: PreviewOptions): string {
  return checked.kind === 'misused'
    ? checked.reason
    : prettyReport(checked.report, { folder: contentFolder, colour })
}
