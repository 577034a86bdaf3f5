/** The lockfile as a package carries it: whoever installs the package gets the versions that it was tried with. */

import { z } from 'zod'

const lockShape = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      dev: z.boolean().optional(),
      devDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

/**
 * @param lock text of package-lock.json
 * @returns text of npm-shrinkwrap.json, without what only developers need: npm would install that too
 */
export function shrinkwrapOf(lock: string): string {
  const read = lockShape.parse(JSON.parse(lock))
  const packages = Object.entries(read.packages).flatMap(([place, entry]) => {
    if (entry.dev === true) return []
    const { devDependencies, ...kept } = entry
    return [[place, kept] as const]
  })
  return `${JSON.stringify({ ...read, packages: Object.fromEntries(packages) }, null, 2)}\n`
}
