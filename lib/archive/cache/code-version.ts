import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '#lib/system/project-folder.ts'

/** Everything that can have a say in what an article's text becomes, and in the form in which it is kept. */
const rooms = ['rules', 'text', 'system', 'site', 'images', 'evidence', 'article', 'archive']

/** Which packages there are: as npm installed them, as they should be, as they were asked for. A copy of the project may have some of these alone. */
const packageLists = ['node_modules/.package-lock.json', 'package-lock.json', 'package.json']

/** Another one as soon as the code, a package or the runtime with its tables of Unicode may read otherwise. */
export function codeVersion(project = projectFolder): string {
  const hash = createHash('sha256')
  const { node, v8, icu, unicode } = process.versions
  hash.update(JSON.stringify([node, v8, icu, unicode]))
  const installed = packageLists.filter((file) => existsSync(join(project, file)))
  for (const file of [...installed, ...rooms.flatMap((room) => sources(project, room))]) {
    const bytes = readFileSync(join(project, file))
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

function sources(project: string, room: string): readonly string[] {
  const folder = join('lib', room)
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name))
}
