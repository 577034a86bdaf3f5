import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { projectFolder } from '#lib/system/project-folder.ts'

/** `app/site.css` and every sheet that it imports, by their paths in the project. */
export async function styleSheets(): Promise<readonly string[]> {
  const text = await readFile(path.join(projectFolder, 'app', 'site.css'), 'utf8')
  const imported = [...text.matchAll(/^@import '(\.[^']+)'/gmu)].map(([, file = '']) => file)
  return ['app/site.css', ...imported.map((file) => path.posix.join('app', file))]
}
