/** Reads a content folder as a build does, drafts and future articles included. */

import type { CheckedArchive } from '#lib/archive/archive.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import { pastSummaries } from '#lib/archive/history/past-summaries.ts'
import { gitLogOf } from '#lib/archive/history/git-log.ts'
import { vanishedAddresses } from '#lib/archive/history/vanished-addresses.ts'
import { clockOf } from '#lib/desk/clock.ts'
import { fileInside } from '#lib/desk/file-inside.ts'
import { articleFiles, type Report, reportOn } from '#lib/desk/report/report.ts'
import { driftProblems } from '#lib/desk/changes/drift.ts'
import { reportOf } from '#lib/desk/report/report-of-archive.ts'
import { type ChangedArticle, sincePublication } from '#lib/desk/changes/since-publication.ts'
import { nowhere, type Placement } from '#lib/site/site-address.ts'
import type { Problem } from '#lib/text/problem.ts'

export type CheckOptions = {
  /** As the writer named it; relative to the working folder. */
  readonly contentFolder: string
  /** Files to report on, relative to the working folder or to the content folder; none for all. */
  readonly files: readonly string[]
  /** A revision of git against which takeaways are held; `null` for none. */
  readonly since?: string | null
  /** Whether published articles are held against what readers first had, and corrections asked for. */
  readonly corrections?: boolean
  /** `SITE_URL` and `BASE_PATH`. */
  readonly placement?: Placement
  /** `SOURCE_DATE_EPOCH` in milliseconds since 1970, when set. */
  readonly epoch: number | null
}

export type Checked =
  | {
      readonly kind: 'checked'
      readonly report: Report
      readonly basePath: string
      /** What of the publication's past could not be looked at; `null` when all was. */
      readonly note: string | null
      /** What became of published articles, when that was asked and git could say. */
      readonly changed: ReadonlyMap<string, ChangedArticle> | null
    }
  /** The command was used wrongly. */
  | { readonly kind: 'misused'; readonly reason: string }

export async function checkContent({
  contentFolder,
  files,
  placement = nowhere,
  epoch,
  since = null,
  corrections = false,
}: CheckOptions): Promise<Checked> {
  const now = clockOf(epoch, Date.now())
  const wanted = files.map((file) => fileInside(contentFolder, file))
  const outside = files.find((_, index) => wanted[index] === null)
  if (outside !== undefined) {
    const reason = `Unexpected file \`${outside}\`, expected a file in \`${contentFolder}\``
    return { kind: 'misused', reason }
  }
  // Git works beside us while the articles are read.
  const recording = gitLogOf(contentFolder)
  const archive = await openArchive(contentFolder, { now, showUnpublished: true, ...placement })
  const standing = { ...archive, files: articleFiles({ ...archive, articles: archive.summaries }) }
  const recorded = await recording
  const vanished = await vanishedAddresses(contentFolder, recorded, standing, now)
  const drifted = since === null ? [] : await driftSince(since, contentFolder, archive)
  if (!Array.isArray(drifted)) return { kind: 'misused', reason: drifted.reason }
  const named = wanted.filter((file) => file !== null)
  const past =
    corrections && recorded.kind === 'known'
      ? await sincePublication(contentFolder, recorded.record, archive, {
          files: named,
          now,
        })
      : null
  const problems = [
    ...archive.problems,
    ...vanished.problems,
    ...drifted,
    ...(past?.problems ?? []),
  ]
  const report = reportOf({ ...archive, problems })
  return {
    kind: 'checked',
    report: named.length === 0 ? report : reportOn(named, report),
    basePath: archive.site.basePath,
    note: vanished.note,
    changed: past?.changed ?? null,
  }
}

/** Problems, or why the revision cannot be compared with. */
async function driftSince(
  revision: string,
  contentFolder: string,
  { summaries, pictures, site }: CheckedArchive,
): Promise<Problem[] | { readonly reason: string }> {
  const past = await pastSummaries(contentFolder, revision, { pictures, site })
  if (past.kind === 'unknown') return past
  return [...driftProblems(summaries, past.summaries)]
}
