import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { projectFolder } from '#lib/system/project-folder.ts'

const packageShape = z.looseObject({ version: z.string() })

/** Of this project, as its package.json says. */
export function ownVersion(): string {
  const text = readFileSync(path.join(projectFolder, 'package.json'), 'utf8')
  return packageShape.parse(JSON.parse(text)).version
}
