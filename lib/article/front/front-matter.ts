/** The block at the top of an article file → validated metadata. What a writer may write is declared here, once. */

import { z } from 'zod'
import { limits } from '#lib/article/limits.ts'
import { isLanguage } from '#lib/text/language.ts'
import { parseMoment } from '#lib/text/moment.ts'
import { safeUrl } from '#lib/text/addresses/safe-url.ts'
import { breach, expecting } from '#lib/text/shape.ts'
import { visibleText } from '#lib/text/characters/visible-text.ts'
import type { DataPath } from '#lib/text/yaml/yaml.ts'

/** Words that can be seen, and not more of them than anybody reads. */
export const boundedText = visibleText.superRefine((text, context) => {
  if (text.length > limits.textCharacters) {
    context.addIssue(tooManyCharacters(text, limits.textCharacters))
  }
})

function tooManyCharacters(text: string, most: number): string {
  return breach(
    'front-matter-size',
    `Unexpected text of ${text.length} characters, expected at most ${most}`,
  )
}

/** A day, or a time with its zone, whether or not there is one such. */
const wellFormed =
  /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d{2}:\d{2}))?$/

/** A day or an instant; that it exists is checked here, what it means in a time zone later. */
const moment = z.string(expecting('a date such as 2026-11-20')).superRefine((written, context) => {
  if (parseMoment(written, 'UTC') !== null) return
  context.addIssue(
    wellFormed.test(written)
      ? breach(
          'impossible-date',
          `Unexpected date \`${written}\`, expected one that exists`,
          'an instant needs a time from 00:00 to 23:59 and a zone: 2026-11-20T08:30:00Z',
        )
      : breach(
          'wrong-value',
          `Unexpected date \`${written}\`, expected \`YYYY-MM-DD\` or an instant such as \`2026-11-20T08:30:00Z\``,
          /\d:\d/.test(written) ? 'a time needs its zone: Z, or one such as -05:00' : undefined,
        ),
  )
})

export const webAddress = z
  .string(expecting('an address that begins with https://'))
  .superRefine((written, context) => {
    const verdict = safeUrl(written)
    if (verdict.kind === 'web') return
    context.addIssue(
      verdict.kind === 'refused'
        ? breach('unsafe-url', verdict.reason, verdict.hint ?? undefined)
        : breach(
            'unsafe-url',
            `Unexpected address \`${written}\`, expected one that begins with \`https://\``,
          ),
    )
  })

export const language = z
  .string(expecting('a language code such as en'))
  .refine(
    isLanguage,
    breach('wrong-value', 'Unexpected language, expected a code such as `en` or `pt-BR`'),
  )

/** That alt and credit are there is a rule of its own, with a better answer than "missing key". */
export const picture = z.strictObject(
  {
    src: boundedText,
    alt: z.string(expecting('text')).optional(),
    credit: boundedText.optional(),
    caption: boundedText.optional(),
    decorative: z.boolean(expecting('`true` or `false`')).optional(),
  },
  expecting('`src`, `alt` and `credit`'),
)

/** Each is held against every sentence. */
const takeawayText = boundedText.superRefine((text, context) => {
  if (text.length <= limits.takeawayCharacters || text.length > limits.textCharacters) return
  context.addIssue(tooManyCharacters(text, limits.takeawayCharacters))
})

const takeaway = z.preprocess(
  (value, context) => {
    if (typeof value === 'string') return { text: value }
    if (isGroup(value) && !Object.hasOwn(value, 'text')) {
      context.addIssue(
        breach(
          'wrong-type',
          'Unexpected group of keys for a takeaway, expected a sentence or `text:`',
          'put quotes around a sentence that holds a colon',
        ),
      )
      return z.NEVER
    }
    return value
  },
  z.strictObject(
    { text: takeawayText, evidence: boundedText.optional(), checked: boundedText.optional() },
    expecting('a sentence, or `text` with `evidence`'),
  ),
)

const externalStory = z.strictObject({
  kind: z.literal('external'),
  title: boundedText,
  url: webAddress,
  source: boundedText.optional(),
  image: picture.optional(),
})

const relatedLink = z.preprocess(
  (value, context) => {
    if (typeof value === 'string') return { kind: 'article', slug: value }
    if (!isGroup(value)) return value
    if (Object.hasOwn(value, 'kind')) {
      context.addIssue({ code: 'unrecognized_keys', keys: ['kind'], input: value })
    }
    return { ...value, kind: 'external' }
  },
  z.discriminatedUnion(
    'kind',
    [z.strictObject({ kind: z.literal('article'), slug: boundedText }), externalStory],
    expecting('the slug of an article, or `title` and `url` of a story elsewhere'),
  ),
)

/** Each of its steps is a folder on a host's disk: none that leads elsewhere, none longer than a name may be. */
const oldAddress = /^\/(?:(?!\.{1,2}\/|:)[^/\s?#\\%*]{1,60}\/){1,12}$/u

/** A store such as S3 takes 1,024 bytes for a file's whole name, macOS for its whole path. */
const longestAddress = 900

function isOldAddress(path: string): boolean {
  return (
    oldAddress.test(path) &&
    Buffer.byteLength(path) <= longestAddress &&
    safeUrl(path).kind === 'internal'
  )
}

const schema = z.strictObject(
  {
    title: boundedText,
    standfirst: boundedText.optional(),
    author: z.preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z
        .array(boundedText, expecting('a name or a list of names'))
        .min(1, breach('empty-value', 'Unexpected empty list of authors, expected a name')),
    ),
    published: moment,
    updated: moment.optional(),
    image: picture.optional(),
    topics: z.array(boundedText, expecting('a list of topics')).optional(),
    takeaways: z
      .array(takeaway, expecting(`a list of 1 to ${limits.takeaways} sentences`))
      .min(
        1,
        breach(
          'takeaways-count',
          `Unexpected empty list of takeaways, expected 1 to ${limits.takeaways}`,
          'leave the key out when there are none',
        ),
      )
      .max(
        limits.takeaways,
        breach(
          'takeaways-count',
          `Unexpected number of takeaways, expected at most ${limits.takeaways}`,
          'a summary that long is not read',
        ),
      )
      .optional(),
    takeawaysMadeBy: z.enum(['author', 'assisted'], expecting('`author` or `assisted`')).optional(),
    takeawaysCheckedBy: boundedText.optional(),
    related: z.array(relatedLink, expecting('a list of slugs and stories')).optional(),
    sources: z
      .array(
        z.strictObject({ title: boundedText, url: webAddress }, expecting('`title` and `url`')),
        expecting('a list of sources'),
      )
      .optional(),
    corrections: z
      .array(
        z.strictObject(
          {
            date: moment,
            text: boundedText,
            takeaway: z.number(expecting('the number of a takeaway')).optional(),
          },
          expecting('`date` and `text`'),
        ),
        expecting('a list of corrections'),
      )
      .optional(),
    lang: language.optional(),
    draft: z.boolean(expecting('`true` or `false`')).optional(),
    aliases: z
      .array(
        boundedText.refine(
          isOldAddress,
          breach(
            'wrong-value',
            'Unexpected alias, expected an old address such as `/old/address/`',
            'at most twelve steps of sixty letters each and 900 bytes in all, letters instead of codes such as `%C3%BC`, no `*` and no step that begins with `:`, which hosts take for any address',
          ),
        ),
        expecting('a list of old addresses'),
      )
      .optional(),
    translations: z.record(language, boundedText, expecting('languages with slugs')).optional(),
    withdrawn: z
      .strictObject({ date: moment, reason: boundedText }, expecting('`date` and `reason`'))
      .optional(),
  },
  expecting('keys such as `title`, `author` and `published`'),
)

export const frontMatterSchema = schema

export type FrontMatter = z.output<typeof schema>

/** The keys that may stand at a place, for the hint at one that may not. */
export function keysAt(path: DataPath): readonly string[] {
  const [key] = path
  switch (key) {
    case undefined:
      return Object.keys(schema.shape)
    case 'image':
      return Object.keys(picture.shape)
    case 'takeaways':
      return ['text', 'evidence', 'checked']
    case 'related':
      return path.includes('image')
        ? Object.keys(picture.shape)
        : Object.keys(externalStory.shape).filter((each) => each !== 'kind')
    case 'sources':
      return ['title', 'url']
    case 'corrections':
      return ['date', 'text', 'takeaway']
    case 'withdrawn':
      return ['date', 'reason']
    default:
      return []
  }
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
