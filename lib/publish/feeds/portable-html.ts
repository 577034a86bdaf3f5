/** An article as HTML that stands by itself, in a feed reader or a mail. */

import type { Article, Picture, Section, Takeaway } from '#lib/article/article.ts'
import { fittingFile } from '#lib/publish/fitting-file.ts'
import { element, htmlOf, type HtmlPiece, nodesIn } from '#lib/publish/feeds/html-tree.ts'
import { outOfPage } from '#lib/publish/feeds/out-of-page.ts'
import { localeOf } from '#lib/site/locale.ts'
import type { Messages } from '#lib/site/messages/english.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import { type LangAttributes, wordsLang } from '#lib/site/words-lang.ts'
import type { Site } from '#lib/site/site.ts'
import { type Urls, urlsOf } from '#lib/site/urls.ts'
import { machineForm, type Moment } from '#lib/text/moment.ts'

/** What the parts of an article have in common. */
type PortableContext = {
  readonly article: Article
  readonly urls: Urls
  readonly messages: Messages
  /** For every element that holds some of these words. */
  readonly wordsLang: LangAttributes
  /** What a page shows, without what works there alone. */
  readonly portable: (html: string) => readonly HtmlPiece[]
  readonly day: (moment: Moment) => HtmlPiece
}

/**
 * The takeaways first, then the text with all that belongs to it; headline,
 * standfirst and byline are for whoever shows it. On a site with an address,
 * every address in it is a whole one.
 */
export function portableHtml(article: Article, site: Site): string {
  const context = contextOf(article, site)
  const pieces = [
    ...takeawayList(context),
    ...leadPicture(context),
    ...context.portable(article.introduction.html),
    ...article.sections.flatMap((section) => headedSection(section, context)),
    ...(article.closing === null ? [] : [element('hr'), ...context.portable(article.closing.html)]),
    ...footnoteList(context),
    ...sourceList(context),
    ...correctionList(context),
  ]
  const { lang, dir } = article
  return lang === site.language && dir === 'ltr'
    ? htmlOf(pieces)
    : htmlOf([element('div', pieces, { lang, dir })])
}

function contextOf(article: Article, site: Site): PortableContext {
  const urls = urlsOf(site)
  const messages = messagesIn(article.lang, site.language)
  return {
    article,
    urls,
    messages,
    wordsLang: wordsLang(messages, article.lang),
    portable: (html) => outOfPage(nodesIn(html), urls.whole(urls.article(article.slug))),
    day: (moment) => {
      const format = new Intl.DateTimeFormat(localeOf(article.lang), {
        dateStyle: 'long',
        timeZone: site.timeZone,
      })
      return element('time', [format.format(moment.at)], { datetime: machineForm(moment) })
    },
  }
}

/** What software had a part in, the reader is told here as on the page. */
function takeawayList(context: PortableContext): readonly HtmlPiece[] {
  const { messages, wordsLang: lang, article } = context
  const { takeaways, takeawaysMadeBy: made } = article
  const list = listUnder(
    element('h2', [messages.keyTakeaways], lang),
    'ul',
    takeaways.map((takeaway) => oneTakeaway(takeaway, context)),
  )
  return list.length === 0 || made.kind === 'author'
    ? list
    : [
        ...list,
        element('p', [element('small', [messages.takeawaysAssisted(made.checkedBy)])], lang),
      ]
}

/** One that was wrong says when it was put right. */
function oneTakeaway(
  { id, html }: Takeaway,
  { article, messages, wordsLang: lang, portable, day }: PortableContext,
): readonly HtmlPiece[] {
  const [latest] = article.corrections
    .filter(({ takeaway }) => takeaway === id)
    .toSorted((a, b) => b.date.at - a.date.at)
  if (latest === undefined) return portable(html)
  const corrected =
    lang.lang === undefined ? messages.corrected : element('span', [messages.corrected], lang)
  return [...portable(html), ' ', element('small', [corrected, ' ', day(latest.date)])]
}

function leadPicture({ article: { image }, urls }: PortableContext): readonly HtmlPiece[] {
  if (image === null) return []
  const { file, width, height } = fittingFile(image.file)
  const img = element('img', [], {
    src: urls.whole(urls.picture(file)),
    width: String(width),
    height: String(height),
    alt: image.alt,
  })
  return [element('figure', [img, ...captionOf(image)])]
}

function captionOf({ caption, credit }: Picture): readonly HtmlPiece[] {
  const pieces = [
    ...(caption === null ? [] : [caption]),
    ...(caption === null || credit === null ? [] : [' ']),
    ...(credit === null ? [] : [element('small', [credit])]),
  ]
  return pieces.length === 0 ? [] : [element('figcaption', pieces)]
}

function headedSection(
  { heading, html }: Section,
  { portable }: PortableContext,
): readonly HtmlPiece[] {
  const title = heading === null ? [] : [element('h2', portable(heading.html))]
  return [...title, ...portable(html)]
}

function footnoteList({
  article,
  messages,
  wordsLang: lang,
  portable,
}: PortableContext): readonly HtmlPiece[] {
  const notes = article.footnotes.map(({ html }) => portable(html))
  return listUnder(element('h2', [messages.footnotes], lang), 'ol', notes)
}

function sourceList({ article, messages, wordsLang: lang }: PortableContext): readonly HtmlPiece[] {
  const links = article.sources.map(({ title, url }) => [element('a', [title], { href: url })])
  return listUnder(element('h2', [messages.sources], lang), 'ul', links)
}

function correctionList({
  article,
  messages,
  wordsLang: lang,
  day,
}: PortableContext): readonly HtmlPiece[] {
  const corrections = article.corrections.map(({ date, text }) => [
    element('p', [day(date)]),
    element('p', [text]),
  ])
  return listUnder(element('h2', [messages.corrections], lang), 'ul', corrections)
}

/** Nothing when there is nothing in it. */
function listUnder(
  heading: HtmlPiece,
  kind: 'ol' | 'ul',
  items: readonly (readonly HtmlPiece[])[],
): readonly HtmlPiece[] {
  const entries = items.map((item) => element('li', item))
  return entries.length === 0 ? [] : [heading, element(kind, entries)]
}
