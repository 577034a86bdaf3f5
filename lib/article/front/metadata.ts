/** Validated front matter → the fields of an article, with what its shape alone could not tell. */

import type {
  Article,
  Correction,
  Picture,
  RelatedLink,
  Takeaway,
  TakeawaysMadeBy,
} from '#lib/article/article.ts'
import type { FrontMatter } from '#lib/article/front/front-matter.ts'
import { readInlineMarkup } from '#lib/article/markdown/inline-markup.ts'
import { webLink } from '#lib/article/front/web-link.ts'
import { pictureOf, type WrittenPicture } from '#lib/article/front/picture-of.ts'
import { limits } from '#lib/article/limits.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import { joinedAuthors } from '#lib/rules/front-matter/author-joined.ts'
import { standfirstTooLong } from '#lib/rules/front-matter/standfirst-length.ts'
import { unlistedTopic } from '#lib/rules/front-matter/topic-unlisted.ts'
import { updatedTooEarly } from '#lib/rules/front-matter/updated-before-published.ts'
import { noSuchTakeaway } from '#lib/rules/front-matter/wrong-value.ts'
import { listInTakeaway } from '#lib/rules/takeaways/takeaway-joined.ts'
import { markupInTakeaway } from '#lib/rules/takeaways/takeaway-markup.ts'
import { noTakeaways } from '#lib/rules/takeaways/takeaways-missing.ts'
import { uncheckedTakeaways } from '#lib/rules/takeaways/takeaways-unchecked.ts'
import type { Site } from '#lib/site/site.ts'
import { firstHints } from '#lib/text/first-hints.ts'
import { type Moment, parseMoment } from '#lib/text/moment.ts'
import { joinedNames } from '#lib/text/joined-names.ts'
import { nameKey } from '#lib/text/name-key.ts'
import type { Finding, Place } from '#lib/text/problem.ts'
import type { DataPath, YamlData } from '#lib/text/yaml/yaml.ts'

/** A takeaway as the front matter has it, before it is held against the body. */
export type WrittenTakeaway = Pick<Takeaway, 'id' | 'text' | 'html' | 'place' | 'checked'> & {
  /** The words of the body that the author says it rests on, and where they stand. */
  readonly evidence: {
    readonly quote: string
    readonly place: Place
    /** All that is written there, however many lines that is. */
    readonly extent: Place
  } | null
}

/** Everything of an article that stands in its front matter. */
export type MetadataFields = Pick<
  Article,
  | 'title'
  | 'standfirst'
  | 'authors'
  | 'published'
  | 'updated'
  | 'image'
  | 'topics'
  | 'takeawaysMadeBy'
  | 'related'
  | 'sources'
  | 'corrections'
  | 'aliases'
  | 'places'
  | 'translations'
  | 'withdrawn'
  | 'draft'
> & { readonly takeaways: readonly WrittenTakeaway[] }

type Context = {
  readonly file: string
  readonly pictures: PictureTable
  readonly site: Site
}

export function metadataOf(
  front: FrontMatter,
  yaml: YamlData,
  context: Context,
): { readonly fields: MetadataFields; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const report = (finding: Finding): void => {
    findings.push(finding)
  }
  const reading = new Reading(front, yaml, context, report)
  const fields: MetadataFields = {
    title: front.title.trim(),
    standfirst: reading.standfirst(),
    authors: reading.authors(),
    published: reading.moment(front.published),
    updated: reading.updated(),
    image: reading.image(),
    topics: reading.topics(),
    takeaways: reading.takeaways(),
    takeawaysMadeBy: reading.madeBy(),
    related: reading.related(),
    sources: reading.sources(),
    corrections: reading.corrections(),
    aliases: front.aliases ?? [],
    places: reading.places(),
    translations: Object.entries(front.translations ?? {}).map(([lang, slug]) => ({
      lang,
      slug,
      place: yaml.placeOf(['translations', lang]),
    })),
    withdrawn:
      front.withdrawn === undefined
        ? null
        : { date: reading.moment(front.withdrawn.date), reason: front.withdrawn.reason.trim() },
    draft: front.draft ?? false,
  }
  return { fields, findings }
}

/** One front matter being read: each method gives back a field and reports what is wrong with it. */
class Reading {
  private readonly nearest = firstHints()

  constructor(
    private readonly front: FrontMatter,
    private readonly yaml: YamlData,
    private readonly context: Context,
    private readonly report: (finding: Finding) => void,
  ) {}

  /** Each name once, as it is written first. */
  authors(): readonly string[] {
    for (const [index, written] of this.front.author.entries()) {
      const joined = joinedNames(written)
      if (joined === null) continue
      this.report({
        place: this.yaml.placeOf(['author', index]),
        ...joinedAuthors(written, joined),
      })
    }
    const names = new Map<string, string>()
    for (const name of this.front.author) {
      if (!names.has(nameKey(name))) names.set(nameKey(name), name.trim())
    }
    return [...names.values()]
  }

  /** Of a name or topic that stands twice, where it stands first. */
  places(): Article['places'] {
    const { author, topics = [], aliases = [] } = this.front
    const firstOf = <T>(written: readonly T[], keyOf: (each: T) => string, key: string): Place[] =>
      [...new Set(written.map(keyOf))].map((each) =>
        this.yaml.placeOf([key, written.findIndex((other) => keyOf(other) === each)]),
      )
    return {
      authors: firstOf(author, nameKey, 'author'),
      topics: firstOf(topics, (topic) => topic.trim(), 'topics'),
      aliases: aliases.map((_, index) => this.yaml.placeOf(['aliases', index])),
    }
  }

  standfirst(): string | null {
    const text = this.front.standfirst?.trim() ?? null
    if (text !== null && text.length > limits.standfirstCharacters) {
      this.report({
        place: this.yaml.placeOf(['standfirst']),
        ...standfirstTooLong(text.length, limits.standfirstCharacters),
      })
    }
    return text
  }

  /** The schema has seen that it exists, so only its time zone is left to settle. */
  moment(written: string): Moment {
    return parseMoment(written, this.context.site.timeZone) ?? { written, precision: 'day', at: 0 }
  }

  updated(): Moment | null {
    if (this.front.updated === undefined) return null
    const updated = this.moment(this.front.updated)
    const published = this.moment(this.front.published)
    const endOfUpdate = updated.precision === 'day' ? updated.at + dayLength - 1 : updated.at
    if (endOfUpdate < published.at) {
      this.report({
        place: this.yaml.placeOf(['updated']),
        ...updatedTooEarly(updated.written, published.written),
      })
    }
    return updated
  }

  image(): Picture | null {
    return this.front.image === undefined ? null : this.picture(this.front.image, ['image'])
  }

  topics(): readonly string[] {
    const { topics: known } = this.context.site
    const written = (this.front.topics ?? []).map((topic) => topic.trim())
    for (const [index, topic] of written.entries()) {
      if (known.size === 0 || known.has(topic)) continue
      this.report({
        place: this.yaml.placeOf(['topics', index]),
        ...unlistedTopic(topic, this.nearest(topic, known.keys())),
      })
    }
    return [...new Set(written)]
  }

  takeaways(): readonly WrittenTakeaway[] {
    if (this.front.takeaways === undefined && this.front.withdrawn === undefined) {
      this.report({ place: this.yaml.placeOf([]), ...noTakeaways(limits.takeaways) })
    }
    return (this.front.takeaways ?? []).map((written, index) => {
      const place = this.yaml.placeOf(['takeaways', index, 'text'])
      const read = readInlineMarkup(written.text)
      if (marksOfItems.test(written.text)) this.report({ place, ...listInTakeaway() })
      if (read.kind === 'refused') this.report({ place, ...markupInTakeaway(read.found) })
      return {
        id: `t-${index + 1}`,
        text: read.kind === 'read' ? read.text : written.text,
        html: read.kind === 'read' ? read.html : '',
        place,
        evidence:
          written.evidence === undefined
            ? null
            : {
                quote: written.evidence,
                place: this.yaml.placeOf(['takeaways', index, 'evidence']),
                extent: this.yaml.extentOf(['takeaways', index, 'evidence']),
              },
        checked: written.checked ?? null,
      }
    })
  }

  madeBy(): TakeawaysMadeBy {
    const { takeawaysMadeBy = 'author', takeawaysCheckedBy } = this.front
    if (takeawaysMadeBy === 'author') return { kind: 'author' }
    if (takeawaysCheckedBy === undefined) {
      this.report({
        place: this.yaml.placeOf(['takeawaysMadeBy']),
        ...uncheckedTakeaways(),
      })
    }
    return { kind: 'assisted', checkedBy: takeawaysCheckedBy ?? '' }
  }

  related(): readonly RelatedLink[] {
    return (this.front.related ?? []).map((link, index): RelatedLink => {
      const at = ['related', index]
      if (link.kind === 'article') {
        return { kind: 'article', slug: link.slug, place: this.yaml.placeOf(at) }
      }
      return {
        kind: 'external',
        title: link.title.trim(),
        url: this.web(link.url, [...at, 'url']),
        source: link.source ?? null,
        image: link.image === undefined ? null : this.picture(link.image, [...at, 'image']),
      }
    })
  }

  sources(): Article['sources'] {
    return (this.front.sources ?? []).map((source, index) => ({
      title: source.title.trim(),
      url: this.web(source.url, ['sources', index, 'url']),
    }))
  }

  corrections(): readonly Correction[] {
    return (this.front.corrections ?? []).map(({ date, text, takeaway }, index) => ({
      date: this.moment(date),
      text: text.trim(),
      takeaway: takeaway === undefined ? null : this.takeawayAt(takeaway, index),
    }))
  }

  private takeawayAt(number: number, correction: number): string {
    const count = this.front.takeaways?.length ?? 0
    if (!Number.isInteger(number) || number < 1 || number > count) {
      this.report({
        place: this.yaml.placeOf(['corrections', correction, 'takeaway']),
        ...noSuchTakeaway(number, count),
      })
    }
    return `t-${number}`
  }

  private picture(written: WrittenPicture, at: DataPath): Picture | null {
    const context = { ...this.context, nearest: this.nearest, title: this.front.title }
    return pictureOf(written, this.yaml, at, context, this.report)
  }

  private web(written: string, at: DataPath): string {
    return webLink(written, this.yaml.placeOf(at), this.report)
  }
}

/** Lines of a text that begin as items do; or dots in one line. */
const marksOfItems =
  /(?:^|\n)[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t][^\n]*\n[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]|•[^•\n]*•/u

const dayLength = 24 * 60 * 60 * 1000
