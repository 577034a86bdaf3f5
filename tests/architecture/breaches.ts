/** "Who may import whom", as a function from files to what breaks it, a line each. */

import { type Import, importsOf, type SourceFile } from './imports-of.ts'
import { roomOf, rooms } from './rooms.ts'

const floors: ReadonlyMap<string, number> = new Map(rooms.map(({ path, floor }) => [path, floor]))

type PackageRule = {
  readonly packages: RegExp
  readonly allowedIn: (path: string) => boolean
  readonly where: string
}

const inRooms =
  (...rooms: readonly string[]) =>
  (path: string): boolean =>
    rooms.includes(roomOf(path))

/** `fs` without `node:` is the same module. */
const packageRules: readonly PackageRule[] = [
  {
    packages: /^(node:)?fs(\/|$)/u,
    allowedIn: inRooms(
      'lib/system',
      'lib/archive',
      'lib/images',
      'lib/desk',
      'lib/build',
      'lib/serve',
      'lib/cli',
    ),
    where: 'system, archive, images, desk, build, serve and cli',
  },
  {
    packages: /^(unified|remark|remark-.+)(\/|$)/u,
    allowedIn: inRooms('lib/article'),
    where: 'article',
  },
  {
    packages: /^yaml(\/|$)/u,
    allowedIn: (path) => path === 'lib/text/yaml/yaml.ts',
    where: 'lib/text/yaml/yaml.ts',
  },
  {
    packages: /^sharp(\/|$)/u,
    allowedIn: inRooms('lib/images'),
    where: 'images',
  },
  {
    packages: /^next(\/|$)/u,
    allowedIn: (path) => inRooms('app', 'components')(path) || path === 'next.config.ts',
    where: 'app, components and next.config.ts',
  },
  {
    packages: /^(react|react-dom)(\/|$)/u,
    allowedIn: inRooms('app', 'components'),
    where: 'app and components',
  },
]

type Door = {
  readonly what: string
  readonly has: (file: SourceFile) => boolean
}

/** What one file alone may have: the first is welcome, a second one breaks the rule. */
const single: readonly Door[] = [
  ...['diff', 'gray-matter', 'negotiator'].map((name) => ({
    what: name,
    has: (file: SourceFile) => importsOf(file).some(({ target }) => target === name),
  })),
  {
    what: 'dangerouslySetInnerHTML of content',
    has: ({ text }) => setsHtml(text) && !setsScript(text),
  },
  {
    what: 'dangerouslySetInnerHTML of a script',
    has: ({ text }) => setsHtml(text) && setsScript(text),
  },
]

function setsHtml(text: string): boolean {
  return /\bdangerouslySetInnerHTML\s*=/u.test(text)
}

function setsScript(text: string): boolean {
  return /<script\b[^>]*\bdangerouslySetInnerHTML/u.test(text)
}

/** @param files the TypeScript of lib, components and app, and next.config.ts */
export function breaches(files: readonly SourceFile[]): readonly string[] {
  return [
    ...files.flatMap((file) => [
      ...importsOf(file).flatMap((found) => breachesOf(file.path, found)),
      ...clientBreach(file),
    ]),
    ...single.flatMap(({ what, has }) => {
      const holders = files.filter(has).map(({ path }) => path)
      return holders.length > 1
        ? [`${what} stands in ${holders.join(' and ')}, not in one file`]
        : []
    }),
  ].sort()
}

function breachesOf(path: string, found: Import): readonly string[] {
  if (found.kind === 'package') {
    return packageRules
      .filter(({ packages, allowedIn }) => packages.test(found.target) && !allowedIn(path))
      .map(({ where }) => `${path} imports ${found.target}, which only ${where} may`)
  }
  return [
    ...floorBreach(path, found.target),
    ...componentBreach(path, found),
    ...browserBreach(path, found),
  ]
}

function floorBreach(path: string, target: string): readonly string[] {
  const [here, there] = [roomOf(path), roomOf(target)]
  if (here === there) return []
  const [floor, wanted] = [floors.get(here), floors.get(there)]
  if (floor === undefined || wanted === undefined) {
    const unknown = floor === undefined ? path : target
    return path === 'next.config.ts' ? [] : [`${unknown} is in no room of the house`]
  }
  if (wanted < floor) return []
  const direction = wanted === floor ? 'sideways' : 'upwards'
  return [`${path} imports ${target}: ${direction}, from floor ${floor} to ${wanted}`]
}

/** Components are given articles; of the rooms that make them they know the types. */
function componentBreach(path: string, { target, typeOnly }: Import): readonly string[] {
  if (roomOf(path) !== 'components' || typeOnly || !target.startsWith('lib/')) return []
  return ['lib/site', 'lib/text'].includes(roomOf(target))
    ? []
    : [`${path} imports more than types from ${target}`]
}

/** What runs in a browser knows its siblings: its words come out of the HTML. */
function browserBreach(path: string, { target, typeOnly }: Import): readonly string[] {
  if (!/\.browser\.tsx?$/u.test(path) || typeOnly || target.startsWith('components/')) return []
  return [`${path} imports more than types from ${target}`]
}

function clientBreach({ path, text }: SourceFile): readonly string[] {
  return /^\s*['"]use client['"]/mu.test(text) ? [`${path} has 'use client'`] : []
}
