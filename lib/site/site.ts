/** Facts about the publication: `site.yml` text → Site. */

import { z } from 'zod'
import { notOfADesk, notOfTheWeb, unsafeSiteAddress } from '#lib/rules/characters/unsafe-url.ts'
import {
  unfitTopic,
  unknownLanguage,
  unknownTimeZone,
} from '#lib/rules/front-matter/wrong-value.ts'
import { noSiteUrl } from '#lib/rules/publication/site-url-missing.ts'
import { type Placement, readSiteAddress } from '#lib/site/site-address.ts'
import { canonicalLanguage, isLanguage, languageNamed } from '#lib/text/language.ts'
import { insecureUrl } from '#lib/text/addresses/insecure-url.ts'
import { type Finding, fileStart, type Problem, problemIn } from '#lib/text/problem.ts'
import { safeUrl } from '#lib/text/addresses/safe-url.ts'
import { addBreach, breachIn, checkShape, unbroken } from '#lib/text/shape.ts'
import { visibleText } from '#lib/text/characters/visible-text.ts'
import { type DataPath, readYaml, type YamlData } from '#lib/text/yaml/yaml.ts'

export type Site = {
  readonly name: string
  /** Scheme, host and base path without a slash at the end; `null` when nobody said where the site will stand. */
  readonly url: string | null
  /** `''`, or `/reader`: what every address on the site begins with. */
  readonly basePath: string
  /** Of the interface; articles without `lang` share it. */
  readonly language: string
  readonly timeZone: string
  readonly description: string | null
  /** From a topic's id to its label. */
  readonly topics: ReadonlyMap<string, string>
  readonly navigation: readonly { readonly title: string; readonly to: string }[]
  /** Slug of the front page's large article; `null` for the newest. */
  readonly lead: string | null
  /** `mailto:` or web address where readers report a mistake. */
  readonly corrections: string | null
  readonly repository: string | null
}

/** What stands outside `site.yml` and decides with it. */
export type SiteContext = Placement & {
  /** Name of the folder that holds the content folder: the publication's name when nobody gave one. */
  readonly folderName: string
}

const webAddress = z.string().superRefine(
  breachIn((written) => {
    const verdict = safeUrl(written)
    if (verdict.kind === 'web') return null
    const isBroken = verdict.kind === 'refused' && /^https?:/i.test(written)
    return isBroken ? verdict.breach : notOfTheWeb(written)
  }),
)

const siteAddress = z.string().superRefine(
  breachIn((written) => {
    const read = readSiteAddress(written, 'site.yml')
    return read.kind === 'wrong' ? unsafeSiteAddress(read.reason) : null
  }),
)

/** It is a folder's name on the hosts. */
const topicId = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,59}$/u

const schema = z.strictObject({
  name: visibleText.optional(),
  url: siteAddress.optional(),
  language: z
    .string()
    .superRefine(
      breachIn((written) =>
        isLanguage(written) ? null : unknownLanguage(written, languageNamed(written)),
      ),
    )
    .optional(),
  timeZone: z
    .string()
    .superRefine(breachIn((written) => (isTimeZone(written) ? null : unknownTimeZone(written))))
    .optional(),
  description: visibleText.optional(),
  topics: z
    .record(z.string(), visibleText)
    .superRefine((topics, context) => {
      for (const id of Object.keys(topics).filter((each) => !topicId.test(each))) {
        addBreach(context, unfitTopic(id), [id])
      }
    })
    .optional(),
  navigation: z.array(z.strictObject({ title: visibleText, to: visibleText })).optional(),
  lead: visibleText.optional(),
  corrections: z
    .string()
    .superRefine(
      breachIn((written) =>
        ['web', 'mail'].includes(safeUrl(written).kind) ? null : notOfADesk(written),
      ),
    )
    .optional(),
  repository: webAddress.optional(),
})

export const siteSchema = schema

export type SiteFile = z.output<typeof schema>

/**
 * Reads `site.yml`; `null` text means that there is none. Always returns a
 * Site, with the defaults when the file cannot be used, so that the articles
 * can still be checked; an error among the problems stops a build.
 */
export function parseSite(
  text: string | null,
  context: SiteContext,
): { readonly site: Site; readonly problems: readonly Problem[] } {
  const yaml = readYaml(text ?? '', 1)
  const empty = text === null || (yaml.data === null && yaml.findings.length === 0)
  const shaped = empty || yaml.findings.length > 0 ? null : checkShape(schema, yaml, knownKeys)
  const site = siteFrom((shaped === null ? null : unbroken(shaped)) ?? {}, context)
  const findings: Finding[] = [...(empty ? [] : yaml.findings), ...(shaped?.findings ?? [])]
  if (site.url === null && findings.length === 0) {
    findings.push({ place: fileStart, ...noSiteUrl() })
  }
  findings.push(...insecureFindings(site, yaml))
  return { site, problems: findings.map((finding) => problemIn('site.yml', finding)) }
}

/** Where the site itself stands is for its host to decide; where it sends readers is for its writers. */
function insecureFindings(site: Site, yaml: YamlData): readonly Finding[] {
  return (['corrections', 'repository'] as const).flatMap(
    (key) => insecureUrl(site[key] ?? '', yaml.placeOf([key])) ?? [],
  )
}

function knownKeys(path: DataPath): readonly string[] {
  if (path.length === 0) return Object.keys(schema.shape)
  return path[0] === 'navigation' ? ['title', 'to'] : []
}

function siteFrom(file: SiteFile, { folderName, siteUrl, basePath }: SiteContext): Site {
  const read = file.url === undefined ? null : readSiteAddress(file.url, 'site.yml')
  const address = siteUrl ?? (read?.kind === 'address' ? read.address : null)
  const path = basePath ?? address?.path ?? ''
  return {
    name: file.name ?? folderName,
    url: address === null ? null : `${address.origin}${path}`,
    basePath: path,
    language: canonicalLanguage(file.language ?? 'en'),
    timeZone: file.timeZone ?? 'UTC',
    description: file.description ?? null,
    topics: new Map(Object.entries(file.topics ?? {})),
    navigation: file.navigation ?? [],
    lead: file.lead ?? null,
    corrections: file.corrections ?? null,
    repository: file.repository ?? null,
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
