/** Reads a content folder as a build does, drafts and future articles included. */

import type { CheckedArchive } from '#lib/archive/archive.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import { pastSummaries } from '#lib/archive/history/past-summaries.ts'
import { gitLogOf } from '#lib/archive/history/git-log.ts'
import { vanishedAddresses } from '#lib/archive/history/vanished-addresses.ts'
import { clockOf } from '#lib/desk/clock.ts'
import { changedFiles } from '#lib/archive/history/changed-files.ts'
import { inside, isAmong } from '#lib/desk/file-inside.ts'
import { articleFiles, filesOf, type Report, reportOn } from '#lib/desk/report/report.ts'
import { driftProblems } from '#lib/desk/changes/drift.ts'
import { reportOf } from '#lib/desk/report/report-of-archive.ts'
import { type ChangedArticle, sincePublication } from '#lib/desk/changes/since-publication.ts'
import { nowhere, type Placement } from '#lib/site/site-address.ts'
import type { Problem } from '#lib/text/problem.ts'

export type CheckOptions = {
  /** As the writer named it; relative to the working folder. */
  readonly contentFolder: string
  /** Files and folders to report on, relative to the working folder or to the content folder; none for all. */
  readonly files: readonly string[]
  /** A revision of git against which takeaways are held; `null` for none. */
  readonly since?: string | null
  /** A revision of git: only files that have changed since are reported on; `null` for all. */
  readonly changedSince?: string | null
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
  changedSince = null,
  corrections = false,
}: CheckOptions): Promise<Checked> {
  const now = clockOf(epoch, Date.now())
  const wanted = files.map((file) => inside(contentFolder, file))
  const outside = files.find((_, index) => wanted[index] === null)
  if (outside !== undefined) {
    const reason = `Unexpected file \`${outside}\`, expected a file or folder in \`${contentFolder}\``
    return { kind: 'misused', reason }
  }
  if (changedSince !== null) {
    const asked = await changedFiles(contentFolder, { revision: changedSince, ...changedFlag }, [])
    if (asked.kind === 'unknown') return { kind: 'misused', reason: asked.reason }
  }
  // Git works beside us while the articles are read.
  const recording = gitLogOf(contentFolder)
  const archive = await openArchive(contentFolder, { now, showUnpublished: true, ...placement })
  const standing = { ...archive, files: articleFiles({ ...archive, articles: archive.summaries }) }
  const recorded = await recording
  const vanished = await vanishedAddresses(contentFolder, recorded, standing, now)
  const drifted = since === null ? [] : await driftSince(since, contentFolder, archive)
  if (!Array.isArray(drifted)) return { kind: 'misused', reason: drifted.reason }
  const named = wanted.filter((each) => each !== null)
  const isWanted = isAmong(named)
  const past =
    corrections && recorded.kind === 'known'
      ? await sincePublication(contentFolder, recorded.record, archive, {
          isWanted,
          now,
        })
      : null
  const problems = [
    ...archive.problems,
    ...vanished.problems,
    ...drifted,
    ...(past?.problems ?? []),
  ]
  const about = named.map(({ kind, path }) => (kind === 'file' ? path : `${path}/`))
  const wantedReport = reportOn(isWanted, { ...reportOf({ ...archive, problems }), about })
  const narrowed = await narrowedTo(changedSince, contentFolder, wantedReport)
  if (narrowed.kind === 'misused') return narrowed
  return {
    kind: 'checked',
    report: narrowed.report,
    basePath: archive.site.basePath,
    note: vanished.note,
    changed: past?.changed ?? null,
  }
}

const changedFlag = { flag: '--changed-since' } as const

/** The part of a report that is about what has changed since a revision. */
async function narrowedTo(
  revision: string | null,
  contentFolder: string,
  report: Report,
): Promise<
  { readonly kind: 'narrowed'; readonly report: Report } | Extract<Checked, { kind: 'misused' }>
> {
  if (revision === null) return { kind: 'narrowed', report }
  const since = await changedFiles(contentFolder, { revision, ...changedFlag }, filesOf(report))
  if (since.kind === 'unknown') return { kind: 'misused', reason: since.reason }
  return { kind: 'narrowed', report: reportOn((file) => since.changed.has(file), report) }
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
