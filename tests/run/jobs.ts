/** Which programs a run of the tests consists of, and in which order they can go. */

import {
  type Asked,
  type Command,
  commandsOf,
  nextTypegen,
  type PartName,
  partNames,
} from './parts.ts'

export type JobName = PartName | 'build' | 'lint and types'

export type Job = {
  readonly name: JobName
  /** One after another; the first that fails fails the job. */
  readonly commands: readonly Command[]
  /** What has to pass before; without it there is nothing to look at. */
  readonly needs: readonly JobName[]
  /** Whether it keeps every core busy by itself. */
  readonly takesAllCores: boolean
}

const throughTypescript = ['--import', './lib/system/typescript.mjs'] as const

/** Both work out the type of everything, and together do it once. */
const lintAndTypes: Job = {
  name: 'lint and types',
  commands: [nextTypegen, [...throughTypescript, 'tests/lint/lint-and-types.ts']],
  needs: [],
  takesAllCores: false,
}

/** The sites are built first, since most of what takes long looks at them. */
export function jobsFor(asked: Asked, cores: number): readonly Job[] {
  const build: Job = {
    name: 'build',
    commands: [[...throughTypescript, 'tests/site/build-sites.ts']],
    needs: [],
    takesAllCores: false,
  }
  // Beside other jobs the unit tests leave room for one of them.
  const workers = asked.size === 1 ? cores : Math.max(1, Math.floor(cores / 2))
  const inOne = asked.get('lint')?.kind === 'whole' && asked.has('types')
  const parts = partNames.flatMap((name): readonly Job[] => {
    const scope = asked.get(name)
    if (scope === undefined || (inOne && name === 'types')) return []
    if (inOne && name === 'lint') return [lintAndTypes]
    const needs = name === 'site' || name === 'browser' ? (['build'] as const) : []
    const commands = commandsOf(name, scope, workers)
    return [{ name, commands, needs, takesAllCores: name === 'browser' }]
  })
  return parts.some(({ needs }) => needs.length > 0) ? [build, ...parts] : parts
}
