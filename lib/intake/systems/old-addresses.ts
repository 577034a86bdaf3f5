/** At which addresses a post was read before, by the rules of the program that made it. */

import type { SystemName } from '#lib/intake/systems/all-systems.ts'

export type Placed = {
  readonly system: SystemName
  /** Of the file, in its project. */
  readonly path: string
  /** The address that the file itself gives, whole or as a path, and others that led to it. */
  readonly given: readonly string[]
  readonly others: readonly string[]
  /** Jekyll's rule for the site; `null` where nobody says it. */
  readonly pattern: string | null
  /** Hugo's rules, by folders of its content. */
  readonly patterns: Readonly<Record<string, string>>
  /** The language in its file's name, which is not that of the site. */
  readonly lang: string | null
  /** Of the article: what its file says, else the file's own. */
  readonly name: string
  /** The name that the file says. */
  readonly slug: string | null
  readonly title: string | null
  /** `2015-11-03`, when it is known. */
  readonly day: string | null
  readonly categories: readonly string[]
}

/** Paths, each beginning with a slash; those of pages that end in `.html` too. */
export function oldAddresses(placed: Placed): readonly string[] {
  const given = placed.given.flatMap(pathIn)
  const own = given.length > 0 ? given : madeAddress(placed)
  return [...new Set([...own, ...placed.others.flatMap(pathIn)])]
}

function pathIn(address: string): readonly string[] {
  const path = /^https?:\/\/[^/]+(\/.*)$/u.exec(address)?.[1] ?? address
  // What a template would make of it nobody knows.
  if (/[{}]/u.test(path) || path === 'false') return []
  return [path.startsWith('/') ? path : `/${path}`]
}

function madeAddress(placed: Placed): readonly string[] {
  const { system, path, name } = placed
  switch (system) {
    case 'jekyll':
      return jekyllAddress(placed)
    case 'hugo':
      return hugoAddress(placed).map((each) =>
        placed.lang === null ? each : `/${placed.lang}${each}`,
      )
    case 'astro':
      return [`/${folderBelow(path, /^(?:.*\/)?src\/(?:content|data|pages)\//u)}${name}/`]
    case 'eleventy':
      return [`/${folderBelow(path, /^(?:src|content)\//u)}${name}/`]
    case 'standfirst':
      return []
  }
}

/** The file's folder in its project, without what the program leaves out of addresses, and without a folder that is the article's own. */
function folderBelow(path: string, root: RegExp): string {
  const inside = path.replace(root, '').replace(/\/_?index\.[^/]+$/u, '')
  return inside.slice(0, inside.lastIndexOf('/') + 1)
}

/** https://jekyllrb.com/docs/permalinks/ */
const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html',
}

function jekyllAddress({ pattern, name, day, categories }: Placed): readonly string[] {
  const rule =
    pattern === null
      ? '/:year/:month/:day/:title/'
      : ((Object.hasOwn(styles, pattern) ? styles[pattern] : undefined) ?? pattern)
  const [year, month, date] = day?.split('-') ?? []
  const parts: Readonly<Record<string, string | undefined>> = {
    categories: categories.map((each) => each.toLowerCase().replace(/\s+/gu, '-')).join('/'),
    year,
    month,
    day: date,
    i_month: month?.replace(/^0/u, ''),
    i_day: date?.replace(/^0/u, ''),
    short_year: year?.slice(2),
    title: name,
    slug: name.toLowerCase(),
    output_ext: '.html',
  }
  return filled(rule, parts)
}

/** https://gohugo.io/content-management/urls/#permalinks */
function hugoAddress(placed: Placed): readonly string[] {
  const { path, patterns, name, slug, title, day } = placed
  const folder = folderBelow(path, /^(?:.*\/)?content\//u)
  const [section = ''] = folder.split('/')
  const rule = Object.hasOwn(patterns, section) ? patterns[section] : undefined
  if (rule === undefined) return [`/${folder}${name}/`]
  const [year, month, date] = day?.split('-') ?? []
  const file = fileName(path)
  const ofTitle = title === null ? undefined : hugoName(title)
  return filled(rule.endsWith('/') ? rule : `${rule}/`, {
    ...{ year, month, day: date, section, sections: folder.replace(/\/$/u, ''), title: ofTitle },
    slug: slug ?? ofTitle,
    slugorfilename: slug ?? file,
    slugorcontentbasename: slug ?? file,
    filename: file,
    contentbasename: file,
  })
}

/** Of a file, or of the folder that is the article's own. */
function fileName(path: string): string {
  const file =
    path
      .replace(/\/_?index\.[^/]+$/u, '')
      .split('/')
      .at(-1) ?? ''
  return file.replace(/(?:\.[a-z]{2}(?:-[A-Za-z]{2,4})?)?\.[^.]+$/u, '')
}

/** As Hugo puts a title into an address. */
function hugoName(title: string): string {
  return title
    .toLowerCase()
    .trim()
    .replace(/\s+/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}._-]/gu, '')
    .replace(/-{2,}/gu, '-')
}

/** Nothing where a part is not known. */
function filled(
  rule: string,
  parts: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  let complete = true
  const path = rule.replace(/:([a-z_]+)/gu, (_, part: string) => {
    const value = Object.hasOwn(parts, part) ? parts[part] : undefined
    if (value === undefined) complete = false
    return value ?? ''
  })
  return complete ? [path.replace(/\/{2,}/gu, '/')] : []
}
