/**
 * npm leaves optional packages of other platforms out of package-lock.json when the registry
 * cannot serve their exact version at that moment, and `npm ci` then refuses that same file
 * (npm/cli#9846). Here: which ones are missing, and a lockfile that has them.
 */

import { z } from 'zod'

const packageEntry = z.looseObject({
  version: z.string().optional(),
  integrity: z.string().optional(),
  optional: z.boolean().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const lockfileShape = z.looseObject({ packages: z.record(z.string(), packageEntry) })

export type Lockfile = z.infer<typeof lockfileShape>

export type MissingPackage = {
  readonly name: string
  readonly version: string
  /** Whether the package that asks for it serves development only. */
  readonly dev: boolean
}

export function readLockfile(text: string): Lockfile {
  const value: unknown = JSON.parse(text)
  if (!isLockfile(value)) throw new Error('package-lock.json has an unknown shape')
  return value
}

/** The value itself and not what the schema makes of it, which would have its keys in another order. */
function isLockfile(value: unknown): value is Lockfile {
  return lockfileShape.safeParse(value).success
}

/** Names under an `optionalDependencies` that have no entry where Node would look for them. */
export function missingPackages(lockfile: Lockfile): readonly MissingPackage[] {
  return Object.entries(lockfile.packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !places(parent, name).some((place) => place in lockfile.packages))
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  )
}

/** The same lockfile with an entry for every missing package, in npm's own order. */
export function mendedLockfile(lockfile: Lockfile): Lockfile {
  const added = missingPackages(lockfile).map(({ name, version, dev }) => [
    `node_modules/${name}`,
    { version, ...platformOf(name), ...(dev ? { dev: true } : {}), optional: true },
  ])
  const all: Lockfile['packages'] = {
    ...lockfile.packages,
    ...(Object.fromEntries(added) as Lockfile['packages']),
  }
  const sorted = Object.entries(all).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lockfile, packages: Object.fromEntries(sorted) }
}

/** `node_modules/a/node_modules/b` looks in its own folder, then in each one above. */
function places(parent: string, name: string): readonly string[] {
  const above = parent.lastIndexOf('/node_modules/')
  const here = parent === '' ? `node_modules/${name}` : `${parent}/node_modules/${name}`
  if (parent === '') return [here]
  return [here, ...places(above === -1 ? '' : parent.slice(0, above), name)]
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'] as const
const processors = /[-/](arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|wasm32)(?:-|$)/
function platformOf(name: string): { cpu?: string[]; os?: string[]; libc?: string[] } {
  const cpu = processors.exec(name)?.[1]
  const os = systems.find((system) => new RegExp(`[-/]${system}-`).test(name))
  const libc = /-gnu(?:eabihf)?$/.test(name)
    ? 'glibc'
    : /-musl(?:eabihf)?$/.test(name)
      ? 'musl'
      : undefined
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(os === undefined ? {} : { os: [os] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
  }
}
