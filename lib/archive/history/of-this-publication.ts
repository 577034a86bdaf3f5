import type { Step } from '#lib/archive/history/git-log.ts'

/**
 * Fewer articles than these are sooner renamed or withdrawn all at once than
 * replaced. Who begins with this project's own articles has more to take out.
 */
const leastReplaced = 3

/** Whether another publication has moved in: of several articles none stands any more. */
export function isReplaced<Article>(
  before: readonly Article[],
  stands: (article: Article) => boolean,
): boolean {
  return before.length >= leastReplaced && !before.some(stands)
}

/**
 * What git has recorded since the folder has been this publication's. Who
 * clones the project and takes its sample articles out, all in one commit or
 * before the first, has never published them.
 *
 * @param steps newest first
 * @param files that are in the folder now
 * @returns newest first; without what was taken out at once
 */
export function ofThisPublication(
  steps: readonly Step[],
  files: readonly string[],
): readonly Step[] {
  let own: Step[] = []
  const articles = new Set<string>()
  for (const commit of commitsOf(steps.toReversed())) {
    const gone = commit.flatMap(({ was, is }) => (was !== null && is === null ? [was.file] : []))
    const removed = new Set(gone)
    // Where fewer went than there were, some stayed: ten thousand need not be looked through.
    const went = removed.size < articles.size ? [] : [...articles]
    const isOther = isReplaced(went, (file) => !removed.has(file))
    if (isOther) own = []
    for (const step of commit) {
      if (step.was !== null) articles.delete(step.was.file)
      if (step.is?.file.startsWith('articles/') === true) articles.add(step.is.file)
      if (!isOther || step.was === null) own.push(step)
    }
  }
  const now = new Set(files)
  return isReplaced([...articles], (file) => now.has(file)) ? [] : own.toReversed()
}

/** Neighbours of one commit, together. */
function commitsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const commits: Step[][] = []
  for (const step of steps) {
    const last = commits.at(-1)
    if (last !== undefined && last[0]?.commit === step.commit) last.push(step)
    else commits.push([step])
  }
  return commits
}
