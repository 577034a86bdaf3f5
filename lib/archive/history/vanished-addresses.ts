/** Nothing vanishes in silence: addresses that readers were given and that no build answers any more. */

import { posix } from 'node:path'
import { addressOfFile } from '#lib/archive/history/address-of-file.ts'
import type { Archive, Embargoed } from '#lib/archive/archive.ts'
import { isReplaced, ofThisPublication } from '#lib/archive/history/of-this-publication.ts'
import { pastAddresses, type PastAddress } from '#lib/archive/history/past-addresses.ts'
import { type PublishedList, readPublishedList } from '#lib/archive/history/published-list.ts'
import type { FolderLog, GitLog } from '#lib/archive/history/git-log.ts'
import { addressGone, addressHeldBack } from '#lib/rules/publication/address-vanished.ts'
import { rule as contentMissing } from '#lib/rules/publication/content-missing.ts'
import { fileStart, type Problem, problemIn } from '#lib/text/problem.ts'

/** A publication as it stands now. */
export type Standing = Pick<
  Archive,
  'slugs' | 'held' | 'redirects' | 'pages' | 'entries' | 'problems' | 'site'
> & {
  /** Every file of an article, also those that could not be read. */
  readonly files: readonly string[]
}

export type Vanished = {
  readonly problems: readonly Problem[]
  /** What could not be looked at, a line for a person; `null` when all was. */
  readonly note: string | null
}

/** @param now milliseconds since 1970 */
export async function vanishedAddresses(
  contentDir: string,
  recorded: GitLog,
  standing: Standing,
  now: number,
  lastBuild: PublishedList | null = readPublishedList(contentDir),
): Promise<Vanished> {
  const heldAt = new Map(standing.held.map((held) => [addressOfFile(held.file) ?? '', held]))
  const heldFiles = new Set(standing.held.map(({ file }) => file))
  const answered = answeredBy(standing, heldAt)
  const isOpen = (address: string): boolean => !answered.has(address)
  const record =
    recorded.kind === 'known'
      ? {
          ...recorded.record,
          steps: ofThisPublication(recorded.record.steps, standing.files),
        }
      : null
  const published: ReadonlyMap<string, PastAddress> =
    record === null
      ? new Map()
      : await pastAddresses(contentDir, record, isOpen, { now, site: standing.site })
  const successor = successors(record?.steps ?? [], standing)
  const problems = [...published].map(([address, { file, title }]) => {
    const held = heldAt.get(address)
    return held === undefined
      ? gone(address, file, successor(file, title), heldFiles)
      : heldBack(address, held)
  })
  if (record === null || record.shallow) {
    const built = lastBuild?.addresses ?? []
    const builtArticles = built.filter((address) => address.startsWith('/articles/'))
    const ofOther = isReplaced(builtArticles, (address) => !isOpen(address))
    for (const address of ofOther ? [] : built) {
      if (published.has(address) || !isOpen(address)) continue
      const held = heldAt.get(address)
      problems.push(
        held === undefined
          ? gone(address, fileOf(address), null, heldFiles)
          : heldBack(address, held),
      )
    }
  }
  // A folder that is missing is a problem already, and no past would help.
  const isMissing = standing.problems.some(({ rule }) => rule === contentMissing.name)
  return { problems, note: isMissing ? null : noteOn(recorded, lastBuild) }
}

/** What a build answers, and what fails it with an error of its own. */
function answeredBy(
  { slugs, redirects, pages, files, problems }: Standing,
  heldAt: ReadonlyMap<string, Embargoed>,
): ReadonlySet<string> {
  const pageFiles = problems.map(({ file }) => file).filter((file) => file.startsWith('pages/'))
  const standing = [
    ...slugs.map((slug) => `/articles/${slug}/`),
    ...pages.map(({ slug }) => `/${slug}/`),
    ...[...files, ...pageFiles].flatMap((file) => addressOfFile(file) ?? []),
  ].filter((address) => !heldAt.has(address))
  const led = redirects.filter(({ slug }) => !heldAt.has(`/articles/${slug}/`))
  return new Set([...standing, ...led.map(({ from }) => from.normalize('NFC'))])
}

/** For a file that is gone, the one that it seems to have become: by git's word or, for a move not yet recorded, by its headline. */
function successors(
  steps: FolderLog['steps'],
  { entries, files }: Standing,
): (file: string, title: string | null) => string | null {
  const standing = new Map(
    files.map((file) => [posix.basename(file, '.md').normalize('NFC'), file]),
  )
  const titled = new Map(entries.map(({ title, slug }) => [title, standing.get(slug) ?? null]))
  const names = new Set(files)
  const moves = new Map<string, string>()
  for (const { was, is } of steps) {
    if (was === null || is === null || was.file === is.file) continue
    // Of two moves of one name the later one counts.
    if (!moves.has(was.file)) moves.set(was.file, is.file)
  }
  return (file, title) => {
    const met = new Set([file])
    let name = moves.get(file)
    while (name !== undefined && !met.has(name)) {
      if (names.has(name)) return name
      met.add(name)
      name = moves.get(name)
    }
    return title === null ? null : (titled.get(title) ?? null)
  }
}

function fileOf(address: string): string {
  const slug = posix.basename(address)
  return address.startsWith('/articles/') ? `articles/${slug}.md` : `pages/${slug}.md`
}

function gone(
  address: string,
  file: string,
  meant: string | null,
  held: ReadonlySet<string>,
): Problem {
  const of = file.startsWith('pages/') ? 'page' : 'article'
  return problemIn(file, {
    place: fileStart,
    ...addressGone(address, { of, successor: meant, isHeld: meant !== null && held.has(meant) }),
  })
}

function heldBack(address: string, { file, state }: Embargoed): Problem {
  const why = state === 'draft' ? 'draft' : 'future'
  return problemIn(file, { place: fileStart, ...addressHeldBack(address, why) })
}

function noteOn(recorded: GitLog, lastBuild: PublishedList | null): string | null {
  const instead =
    lastBuild === null ? '' : `; addresses held against the build of ${lastBuild.built}`
  if (recorded.kind === 'unknown') return `History not looked at: ${recorded.reason}${instead}`
  return recorded.record.shallow
    ? `History looked at in part: the clone is shallow (\`git fetch --unshallow\` brings the rest)${instead}`
    : null
}
