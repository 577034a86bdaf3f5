/** `npm run languages`: writes the lists of languages anew, and the page about them. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { listsOfLanguages, project } from './language-files.ts'

function write(files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) writeFileSync(path.join(project, file), text)
}

write(await listsOfLanguages())
// It imports the lists, so they are written first.
const { pageOfLanguages } = await import('./language-page.ts')
write(await pageOfLanguages())
