/** What a project says of all its articles: where the site stood, how its addresses are made, who its authors are. */

import { parse as parseToml, TomlError } from 'smol-toml'
import type { Project } from '#lib/intake/convert/converted.ts'
import { isGroup } from '#lib/intake/front/read-keys.ts'
import type { SystemName } from '#lib/intake/systems/all-systems.ts'
import { readPlainFile } from '#lib/system/plain-files.ts'
import { parsedUrl } from '#lib/text/addresses/parsed-url.ts'
import { decodeUtf8 } from '#lib/text/characters/utf8.ts'
import { readForeignYaml } from '#lib/text/yaml/foreign-yaml.ts'
import { yamlLimits } from '#lib/text/yaml/yaml-size.ts'

const settings =
  /^(?:_config\.ya?ml|(?:hugo|config)\.(?:toml|ya?ml|json)|config\/_default\/(?:hugo|config)\.(?:toml|ya?ml|json)|astro\.config\.[cm]?[jt]s)$/u
const authorFiles = /^(?:_data|data|src\/_data|src\/data)\/(?:authors|team)\.(?:ya?ml|json|toml)$/u

/** @param paths of all its files */
export async function projectIn(
  root: string,
  paths: readonly string[],
  system: SystemName | null,
): Promise<Project> {
  const configs = await readAll(
    root,
    paths.filter((path) => settings.test(path)),
  )
  const first = (keys: readonly string[]): string | null => {
    const said = configs.flatMap((each) => keys.map((key) => each[key]))
    return (
      (said.find((value) => typeof value === 'string' && value !== '') as string | null) ?? null
    )
  }
  const authors = await readAll(
    root,
    paths.filter((path) => authorFiles.test(path)),
  )
  return {
    system,
    permalink: system === 'jekyll' ? (first(['permalink']) ?? defaultPermalink(configs)) : null,
    permalinks: system === 'hugo' ? permalinksIn(configs) : {},
    authors: namesIn(authors),
    author: authorIn(configs),
    language: system === 'hugo' ? (first(['defaultContentLanguage']) ?? 'en') : null,
    origin: homeOf(first(['url', 'baseURL', 'baseurl', 'site']), first(['baseurl', 'base'])),
  }
}

/** Jekyll's own, where there are settings that do not name another. */
function defaultPermalink(configs: readonly unknown[]): string | null {
  return configs.length > 0 ? 'date' : null
}

/** Hugo's, which stand for all pages together or, since its version 0.115, for those of articles under `page`. */
function permalinksIn(
  configs: readonly Readonly<Record<string, unknown>>[],
): Project['permalinks'] {
  const said = configs.flatMap(({ permalinks }) =>
    isGroup(permalinks) ? [permalinks, ...(isGroup(permalinks.page) ? [permalinks.page] : [])] : [],
  )
  const patterns = said.flatMap((each) =>
    Object.entries(each).flatMap(([folder, pattern]): readonly [string, string][] =>
      typeof pattern === 'string' ? [[folder, pattern]] : [],
    ),
  )
  return Object.fromEntries(patterns)
}

/** @param base the folder of its host that it stood in, where that is said apart */
function homeOf(address: string | null, base: string | null): string | null {
  const url = address === null ? null : parsedUrl(address)
  if (url === null || !/^https?:$/u.test(url.protocol)) return null
  const path = base?.startsWith('/') === true ? base : url.pathname
  return url.origin + path.replace(/\/+$/u, '')
}

async function readAll(
  root: string,
  paths: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const read = await Promise.all(paths.map((path) => readData(root, path)))
  return read.filter(isGroup)
}

/** `null` for what cannot be read: settings are a help, and no article depends on them. */
async function readData(root: string, path: string): Promise<unknown> {
  const file = await readPlainFile(root, path, yamlLimits.bytes)
  if (file.kind === 'refused') return null
  const decoded = decodeUtf8(file.bytes)
  if (decoded.kind === 'refused') return null
  const { text } = decoded
  if (path.endsWith('.toml')) return tomlIn(text)
  // Nobody runs the settings of Astro; where its site stands is written in them in one way.
  if (/js|ts$/u.test(path) && !path.endsWith('.json')) {
    return {
      site: /\bsite:\s*["'](https?:\/\/[^"'\s]+)["']/u.exec(text)?.[1] ?? null,
      base: /\bbase:\s*["'](\/[^"'\s]+)["']/u.exec(text)?.[1] ?? null,
    }
  }
  const yaml = readForeignYaml(text, 1)
  return yaml.kind === 'read' ? yaml.data : null
}

function tomlIn(text: string): unknown {
  try {
    return parseToml(text)
  } catch (error) {
    if (error instanceof TomlError) return null
    throw error
  }
}

/** Of the whole site, as Jekyll's themes and Hugo's have it. */
function authorIn(configs: readonly Readonly<Record<string, unknown>>[]): string | null {
  const said = configs.flatMap(({ author, params, defaults }) => [
    ...(Array.isArray(defaults) ? defaults.flatMap(authorOfAll) : []),
    author,
    isGroup(params) ? params.author : null,
  ])
  const names = said.map((each) => (isGroup(each) ? each.name : each))
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? null
}

/** What Jekyll's settings say of every file. */
function authorOfAll(each: unknown): readonly unknown[] {
  if (!isGroup(each) || !isGroup(each.scope) || !isGroup(each.values)) return []
  return (each.scope.path ?? '') === '' ? [each.values.author] : []
}

function namesIn(files: readonly Readonly<Record<string, unknown>>[]): Project['authors'] {
  const entries = files.flatMap((file) =>
    Object.entries(file).flatMap(([id, value]): readonly [string, string][] => {
      const name = isGroup(value) ? (value.name ?? value.full_name ?? value.title) : value
      return typeof name === 'string' && name !== '' ? [[id, name]] : []
    }),
  )
  return Object.fromEntries(entries)
}
