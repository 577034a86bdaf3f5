/** The block at the top of an article file → validated metadata. What a writer may write is declared here, once. */

import { z } from 'zod'
import { limits } from '#lib/article/limits.ts'
import { notOfTheWeb } from '#lib/rules/characters/unsafe-url.ts'
import { noAuthors } from '#lib/rules/front-matter/empty-value.ts'
import { tooManyCharacters } from '#lib/rules/front-matter/front-matter-size.ts'
import { noSuchDate } from '#lib/rules/front-matter/impossible-date.ts'
import {
  unfitAlias,
  unknownDate,
  unknownFocus,
  unknownLanguage,
} from '#lib/rules/front-matter/wrong-value.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { emptyTakeaways, tooManyTakeaways } from '#lib/rules/takeaways/takeaways-count.ts'
import { focusIn } from '#lib/article/front/focus-in.ts'
import { isOldAddress } from '#lib/article/front/old-address.ts'
import { dateMeant, datesPossible } from '#lib/text/date-meant.ts'
import { isLanguage, languageNamed } from '#lib/text/language.ts'
import { parseMoment } from '#lib/text/moment.ts'
import { safeUrl } from '#lib/text/addresses/safe-url.ts'
import { breachIn, expecting } from '#lib/text/shape.ts'
import { visibleText } from '#lib/text/characters/visible-text.ts'
import type { DataPath } from '#lib/text/yaml/yaml.ts'

/** Words that can be seen, and not more of them than anybody reads. */
export const boundedText = visibleText.superRefine(
  breachIn(({ length }) =>
    length > limits.textCharacters ? tooManyCharacters(length, limits.textCharacters) : null,
  ),
)

/** A day, or a time with its zone, whether or not there is one such. */
const wellFormed =
  /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d{2}:\d{2}))?$/

/** A day or an instant; that it exists is checked here, what it means in a time zone later. */
const moment = z.string(expecting('a date such as 2026-11-20')).superRefine(
  breachIn((written) => {
    if (parseMoment(written, 'UTC') !== null) return null
    if (wellFormed.test(written)) return noSuchDate(written)
    const meant = dateMeant(written)
    return unknownDate(written, meant === null ? datesPossible(written) : [meant])
  }),
)

export const webAddress = z.string(expecting('an address that begins with https://')).superRefine(
  breachIn((written) => {
    const verdict = safeUrl(written)
    if (verdict.kind === 'web') return null
    return verdict.kind === 'refused' ? verdict.breach : notOfTheWeb(written)
  }),
)

export const language = z
  .string(expecting('a language code such as en'))
  .superRefine(
    breachIn((written) =>
      isLanguage(written) ? null : unknownLanguage(written, languageNamed(written)),
    ),
  )

/** That alt and credit are there is a rule of its own, with a better answer than "missing key". */
export const picture = z.strictObject(
  {
    src: boundedText,
    alt: z.string(expecting('text')).optional(),
    credit: boundedText.optional(),
    caption: boundedText.optional(),
    decorative: z.boolean(expecting('`true` or `false`')).optional(),
    focus: z
      .string(expecting('two percentages such as `40% 20%`'))
      .superRefine(
        breachIn((written) => (focusIn(written) === null ? unknownFocus(written) : null)),
      )
      .optional(),
  },
  expecting('`src`, `alt` and `credit`'),
)

/** Each is held against every sentence. */
const takeawayText = boundedText.superRefine(
  breachIn(({ length }) => {
    const isFar = length > limits.takeawayCharacters && length <= limits.textCharacters
    return isFar ? tooManyCharacters(length, limits.takeawayCharacters) : null
  }),
)

const takeaway = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value } : value),
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

/** Also where an item of the list is wrong, which would else be all that is said. */
const onLists = { when: ({ value }: { readonly value: unknown }): boolean => Array.isArray(value) }

function countBreach(takeaways: number): Breach | null {
  if (takeaways === 0) return emptyTakeaways(limits.takeaways)
  return takeaways > limits.takeaways ? tooManyTakeaways(takeaways, limits.takeaways) : null
}

const schema = z.strictObject(
  {
    title: boundedText,
    standfirst: boundedText.optional(),
    author: z.preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(boundedText, expecting('a name or a list of names')).superRefine(
        breachIn(({ length }) => (length === 0 ? noAuthors() : null)),
        onLists,
      ),
    ),
    published: moment,
    updated: moment.optional(),
    image: picture.optional(),
    topics: z.array(boundedText, expecting('a list of topics')).optional(),
    takeaways: z
      .array(takeaway, expecting(`a list of 1 to ${limits.takeaways} sentences`))
      .superRefine(
        breachIn(({ length }) => countBreach(length)),
        onLists,
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
        boundedText.superRefine(
          breachIn((written) => (isOldAddress(written) ? null : unfitAlias(written))),
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
