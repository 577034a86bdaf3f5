/** Articles as they were when readers first had them, by what git has recorded. */

import { keptTexts, nameOfBytes } from '#lib/archive/history/kept-texts.ts'
import type { FolderLog, KeptFile, Step } from '#lib/archive/history/git-log.ts'
import { textReader } from '#lib/archive/read/parse-pool.ts'
import { summaryOfText } from '#lib/archive/read/summary-of-text.ts'
import type { Article } from '#lib/article/article.ts'
import { limits } from '#lib/article/limits.ts'
import type { ArticleSummary, ArticleContext } from '#lib/article/parse-article.ts'
import { mapLimit } from '#lib/system/map-limit.ts'
import { readPlainFile } from '#lib/system/plain-files.ts'
import { endOf } from '#lib/text/moment.ts'

/** A text of an article's file, and the commit that brought it. */
export type Version = KeptFile & Pick<Step, 'commit' | 'at'>

export type FirstPublishedText = {
  readonly version: Version
  readonly summary: ArticleSummary
  /** What came after it, newest first. */
  readonly later: readonly Version[]
  /** Git's name for the text that is there now, whether it has been committed or not. */
  readonly nameNow: string | null
}

/**
 * By file, of those whose text is another one now. As published is the last
 * text committed by the date of publication, else the first one that came
 * after; a draft is neither.
 */
export async function firstPublishedTexts(
  contentDir: string,
  { steps }: FolderLog,
  articles: readonly Pick<Article, 'file' | 'published'>[],
  context: ArticleContext,
): Promise<ReadonlyMap<string, FirstPublishedText>> {
  const { timeZone } = context.site
  const versionsOf = versionsIn(steps)
  const changed = await mapLimit(articles, readAtOnce, async ({ file, published }) => {
    const versions = versionsOf(file)
    const end = endOf(published, timeZone)
    const inTime = versions.findIndex(({ at }) => at <= end)
    const candidates = versions.slice(0, inTime === -1 ? undefined : inTime + 1).toReversed()
    const [first] = candidates
    const nameNow = first === undefined ? null : await presentName(contentDir, file, first.name)
    return first === undefined || first.name === nameNow
      ? []
      : [{ file, versions, candidates, nameNow }]
  })
  const open = new Map(changed.flat().map((each) => [each.file, each]))
  const found = new Map<string, FirstPublishedText>()
  // The first candidate is hardly ever a draft; the others are read together.
  for (const deciding of [1, Infinity]) {
    const asked = [...open.values()]
    const names = asked.flatMap(({ candidates }) => candidates.slice(0, deciding))
    const texts = await keptTexts(
      contentDir,
      names.map(({ name }) => name),
    )
    const sourceOf = ({ name }: Version): string => texts.get(name) ?? ''
    await mapLimit(asked, readAtOnce, async ({ file, versions, candidates, nameNow }) => {
      const version = await firstPublished(candidates.slice(0, deciding), sourceOf, context)
      if (version === null) return
      open.delete(file)
      const summary = await summaryOfText({ source: sourceOf(version), file }, context)
      const later = versions.slice(0, versions.indexOf(version))
      if (summary !== null) found.set(file, { version, summary, later, nameNow })
    })
  }
  return found
}

async function firstPublished(
  versions: readonly Version[],
  sourceOf: (version: Version) => string,
  context: ArticleContext,
): Promise<Version | null> {
  for (const version of versions) {
    const text = { kind: 'publication', source: sourceOf(version), file: version.file } as const
    const reading = await textReader.read(text, context)
    if (reading.kind === 'read' && reading.read !== null) return version
  }
  return null
}

/** What texts said, by their names; what cannot be read is left out. */
export async function summariesOf(
  contentDir: string,
  versions: readonly Version[],
  context: ArticleContext,
): Promise<ReadonlyMap<string, ArticleSummary>> {
  const texts = await keptTexts(
    contentDir,
    versions.map(({ name }) => name),
  )
  const read = await mapLimit(versions, readAtOnce, async ({ name, file }) => {
    const source = texts.get(name)
    const summary = source === undefined ? null : await summaryOfText({ source, file }, context)
    return summary === null ? [] : [[name, summary] as const]
  })
  return new Map(read.flat())
}

const readAtOnce = 32

async function presentName(contentDir: string, file: string, like: string): Promise<string | null> {
  const read = await readPlainFile(contentDir, file, limits.fileBytes)
  return read.kind === 'read' ? nameOfBytes(read.bytes, like) : null
}

/** A file's texts, newest first, through all names that it had. */
function versionsIn(steps: readonly Step[]): (file: string) => readonly Version[] {
  const byFile = new Map<string, { readonly step: Step; readonly order: number }[]>()
  for (const [order, step] of steps.entries()) {
    if (step.is === null) continue
    const known = byFile.get(step.is.file)
    if (known === undefined) byFile.set(step.is.file, [{ step, order }])
    else known.push({ step, order })
  }
  return (file) => {
    const versions: Version[] = []
    let name: string | null = file
    let from = -1
    while (name !== null) {
      const own: readonly { step: Step; order: number }[] = byFile.get(name) ?? []
      let before: string | null = null
      for (const { step, order } of own) {
        if (order <= from) continue
        const { is, was, commit, at } = step
        if (is !== null) versions.push({ ...is, commit, at })
        if (was === null || was.file === name) continue
        before = was.file
        from = order
        break
      }
      name = before
    }
    return versions
  }
}
