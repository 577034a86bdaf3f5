/** A page that stands while articles come and go: `pages/<slug>.md` → about, contact, privacy, policies. */

import { posix } from 'node:path'
import { z } from 'zod'
import type { Article } from '#lib/article/article.ts'
import { readBody } from '#lib/article/body.ts'
import { language, boundedText } from '#lib/article/front/front-matter.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { printBody } from '#lib/article/print-body.ts'
import { printedGrowth } from '#lib/article/markdown/printed-growth.ts'
import { readFile } from '#lib/article/read-file.ts'
import { emptyBody } from '#lib/rules/body/body-empty.ts'
import { directionOf } from '#lib/site/direction.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { firstHints } from '#lib/text/first-hints.ts'
import { canonicalLanguage } from '#lib/text/language.ts'
import {
  byPlace,
  type Finding,
  fileStart,
  type Place,
  type Problem,
  problemIn,
} from '#lib/text/problem.ts'
import { expecting } from '#lib/text/shape.ts'

export type StandingPage = Pick<
  Article,
  | 'slug'
  | 'file'
  | 'title'
  | 'lang'
  | 'dir'
  | 'introduction'
  | 'sections'
  | 'closing'
  | 'footnotes'
  | 'links'
> & {
  readonly description: string | null
  /** Which of the publication's rules it holds, so that programs find them. */
  readonly policy: Policy | null
  readonly policyPlace: Place
}

/** How the publication works, and how it puts mistakes right. */
export type Policy = 'principles' | 'corrections'

export type ParsedStandingPage = {
  /** `null` when a problem is an error. */
  readonly page: StandingPage | null
  readonly problems: readonly Problem[]
}

const schema = z.strictObject(
  {
    title: boundedText,
    description: boundedText.optional(),
    lang: language.optional(),
    policy: z
      .enum(['principles', 'corrections'], expecting('`principles` or `corrections`'))
      .optional(),
  },
  expecting('keys such as `title` and `description`'),
)

export const standingPageSchema = schema

/** Pure, and never throws for anything a file may hold. */
export function parseStandingPage(
  source: string,
  file: string,
  { pictures, site }: ArticleContext,
): ParsedStandingPage {
  const read = readFile(source, { schema, keysAt: () => Object.keys(schema.shape) })
  if (read.kind === 'refused') return answer(file, null, read.findings)
  const { front, yaml, text, tree } = read
  const lang = canonicalLanguage(front?.lang ?? site.language)
  const messages = messagesIn(lang, site.language)
  const title = front?.title.trim() ?? ''
  const slug = posix.basename(file, '.md').normalize('NFC')
  const urls = urlsOf(site)
  const address = urls.page(slug)
  const nearest = firstHints()
  const body = readBody(tree, {
    file,
    address,
    title,
    lang,
    pictures,
    nearest,
    urls,
    messages,
  })
  const findings = [...read.findings, ...body.findings]
  if (front === null) return answer(file, null, findings)
  const printed = printBody(body, new Map(), { lang, messages })
  if (printed.introduction.html === '' && printed.sections.length === 0) {
    findings.push({ place: fileStart, ...emptyBody('page') })
  }
  const parts = [printed.introduction, ...printed.sections, printed.closing]
  const length = parts.reduce((sum, part) => sum + (part?.html.length ?? 0), 0)
  const growth = printedGrowth(length, text.length)
  if (growth !== null) findings.push(growth)
  const page: StandingPage = {
    slug,
    file,
    title,
    lang,
    dir: directionOf(lang),
    description: front.description?.trim() ?? null,
    policy: front.policy ?? null,
    policyPlace: yaml.placeOf(['policy']),
    ...printed,
    footnotes: body.footnotes,
    links: body.links,
  }
  return answer(file, page, findings)
}

function answer(
  file: string,
  page: StandingPage | null,
  findings: readonly Finding[],
): ParsedStandingPage {
  const problems = findings.map((finding) => problemIn(file, finding)).toSorted(byPlace)
  const broken = problems.some((problem) => problem.severity === 'error')
  return { page: broken ? null : page, problems }
}
