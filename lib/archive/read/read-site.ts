import { basename, dirname, resolve } from 'node:path'
import { readTextFile } from '#lib/archive/read/read-text-file.ts'
import { unreadText } from '#lib/archive/read/unread-text.ts'
import { listFolder } from '#lib/system/plain-files.ts'
import { parseSite, type Site } from '#lib/site/site.ts'
import type { Placement } from '#lib/site/site-address.ts'
import { withoutHidden } from '#lib/text/characters/hidden-characters.ts'
import { fileStart, type Place, type Problem, problemIn } from '#lib/text/problem.ts'
import { yamlLimits } from '#lib/text/yaml/yaml-size.ts'
import { type DataPath, readYaml } from '#lib/text/yaml/yaml.ts'

export type ReadSite = {
  readonly site: Site
  readonly problems: readonly Problem[]
  /** Where in `site.yml` a value stands, for what only the whole archive can say about it. */
  readonly placeOf: (path: DataPath) => Place
}

const file = 'site.yml'

/** `content/site.yml`, which need not be there. */
export async function readSite(contentDir: string, placement: Placement): Promise<ReadSite> {
  const context = { folderName: publicationFolder(contentDir), ...placement }
  const listing = await listFolder(contentDir, file)
  const refused = listing.refused.map(({ path, finding }) => problemIn(path, finding))
  const found = listing.files.find(({ path }) => path === file)
  if (found === undefined) {
    const { site, problems } = parseSite(null, context)
    return { site, problems: [...refused, ...problems], placeOf: () => fileStart }
  }
  const read = await readTextFile(contentDir, file, yamlLimits.bytes)
  const unread = (problem: Problem): ReadSite => {
    const { site } = parseSite(null, context)
    return { site, problems: [problem], placeOf: () => fileStart }
  }
  if (read.kind === 'refused') return unread(problemIn(file, read.finding))
  // Without it nothing else can be read, so it is not worth a process of its own.
  try {
    return { ...parseSite(read.text, context), placeOf: readYaml(read.text, 1).placeOf }
  } catch (error) {
    return unread(unreadText(file, { kind: 'threw', reason: reasonOf(error) }))
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The folder people know the publication by: the one around a folder that is merely called `content`. */
function publicationFolder(contentDir: string): string {
  const whole = resolve(contentDir)
  const name = basename(whole)
  const context = basename(dirname(whole))
  const known = (name === 'content' ? context : name) || name
  return withoutHidden(known, () => '') || 'Articles'
}
