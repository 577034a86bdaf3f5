/** "Who may import whom", as a function from files to what breaks it, a line each. */

import { browserGlobalIn } from './browser-globals.ts'
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
      'lib/intake',
      'lib/build',
      'lib/serve',
      'lib/cli',
    ),
    where: 'system, archive, images, desk, intake, build, serve and cli',
  },
  {
    packages: /^(unified|remark|remark-.+)(\/|$)/u,
    allowedIn: inRooms('lib/article'),
    where: 'article',
  },
  {
    packages: /^yaml(\/|$)/u,
    allowedIn: (path) => path.startsWith('lib/text/yaml/'),
    where: 'lib/text/yaml',
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
  ...['diff', 'fast-png', 'gray-matter', 'negotiator', 'p-limit', 'temporal-polyfill'].map(
    (name) => ({
      what: name,
      has: (file: SourceFile) => importsOf(file).some(({ target }) => target === name),
    }),
  ),
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
      ...unnamedBreach(file),
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
    ...plainBreach(path, found),
  ]
}

function floorBreach(path: string, target: string): readonly string[] {
  const [here, there] = [roomOf(path), roomOf(target)]
  if (here === there) return []
  const [floor, wanted] = [floors.get(here), floors.get(there)]
  if (floor === undefined || wanted === undefined) {
    const unknown = floor === undefined ? path : target
    return path === 'next.config.ts' ? [] : [`${unknown} is in no folder that has a floor`]
  }
  if (wanted < floor) return []
  const direction = wanted === floor ? 'sideways' : 'upwards'
  return [`${path} imports ${target}: ${direction}, from floor ${floor} to ${wanted}`]
}

/** Components are given articles; of the folders that make them they know the types. */
function componentBreach(path: string, { target, typeOnly }: Import): readonly string[] {
  if (roomOf(path) !== 'components' || typeOnly || !target.startsWith('lib/')) return []
  return ['lib/site', 'lib/text'].includes(roomOf(target))
    ? []
    : [`${path} imports more than types from ${target}`]
}

/** What every page loads knows its siblings: its words come out of the HTML, and what is kept on a device bears the names that `lib/site/settings.ts` gives. */
function browserBreach(path: string, { target, typeOnly, onUse }: Import): readonly string[] {
  if (!/\.browser\.ts$/u.test(path) || typeOnly) return []
  if (target.endsWith('.lazy.ts')) {
    return onUse ? [] : [`${path} imports ${target} before a reader asks for it`]
  }
  return target.startsWith('components/') || target === 'lib/site/settings.ts'
    ? []
    : [`${path} imports more than types from ${target}`]
}

/** Where code runs is in its file's name: without one of these endings it runs at build time, or anywhere. */
const runsInBrowser = /\.(?:browser|lazy|worker)\.ts$/u

function plainBreach(path: string, { target, typeOnly }: Import): readonly string[] {
  if (roomOf(path) !== 'components' || runsInBrowser.test(path) || typeOnly) return []
  return runsInBrowser.test(target) ? [`${path} imports ${target}, which runs in browsers`] : []
}

function unnamedBreach(file: SourceFile): readonly string[] {
  if (roomOf(file.path) !== 'components' || runsInBrowser.test(file.path)) return []
  const asked = browserGlobalIn(file)
  return asked === null ? [] : [`${file.path} asks for ${asked}, and its name does not say so`]
}

function clientBreach({ path, text }: SourceFile): readonly string[] {
  return /^\s*['"]use client['"]/mu.test(text) ? [`${path} has 'use client'`] : []
}
