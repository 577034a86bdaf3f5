import { readdirSync } from 'node:fs'
import type { PartWithFiles } from './parts.ts'

const forms: Readonly<Record<PartWithFiles, RegExp>> = {
  units: /^tests\/(?!site\/).*\.test\.tsx?$/u,
  site: /^tests\/site\/.*\.test\.ts$/u,
  browser: /^tests\/browser\/.*\.spec\.ts$/u,
}

/** The test files of a part, as paths from the project's folder, which is the working folder. */
export function testFilesOf(part: PartWithFiles): readonly string[] {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => forms[part].test(file))
    .sort()
}
