/** `npm run languages`: writes the lists of languages and the page about them anew. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { project, writtenFiles } from './language-files.ts'

for (const [file, text] of await writtenFiles()) {
  writeFileSync(path.join(project, file), text)
}
