/** Every takeaway of the labelled stories, matched against its story whole and against what is left when its sentences are deleted. */

import { publicationDay } from '#lib/evidence/dates/dates.ts'
import { agreeingMatch } from '#lib/evidence/agreeing.ts'
import { type Match, matchesOf } from '#lib/evidence/matching.ts'
import { type Passages, readPassages, readText } from '#lib/evidence/passages.ts'
import { weigh, type Weighed } from '#lib/evidence/weighed.ts'
import type { Story } from './stories.ts'

export type Candidate = {
  readonly match: Match
  /** Whether one of its sentences is one that a fair editor would accept. */
  readonly right: boolean
  /** Not right, but one of its sentences carries a part of the takeaway. */
  readonly partly: boolean
}

export type MatchedTakeaway = {
  readonly story: string
  readonly text: string
  /** Whether the text carries it at all. */
  readonly carried: boolean
  /** Best first. */
  readonly whole: readonly Candidate[]
  readonly deleted: readonly Candidate[]
}

export function matchStory({ name, article, labels }: Story): readonly MatchedTakeaway[] {
  const { lang } = article
  const sections = [article.introduction, ...article.sections, article.closing].flatMap(
    (section) => (section === null ? [] : [section.sentences]),
  )
  const published = publicationDay(article.published.at, 'UTC')
  const passages = readPassages(sections, lang)
  return labels.map(({ text, sentences, partly }) => {
    const gone = new Set([...sentences, ...partly])
    const rest = readPassages(
      sections.map((section) => section.filter((sentence) => !gone.has(sentence.text))),
      lang,
    )
    const read = readText(text, lang)
    const candidate = (match: Match): Candidate => {
      const own = match.at.map((place) => passages.all[place]?.sentence.text ?? '')
      const right = own.some((each) => sentences.includes(each))
      return { match, right, partly: !right && own.some((each) => partly.includes(each)) }
    }
    return {
      story: name,
      text,
      carried: sentences.length > 0,
      whole: placesOf(weigh(read, passages, published), passages).map(candidate),
      deleted: placesOf(weigh(read, rest, published), rest).map((match) => ({
        match,
        right: false,
        partly: false,
      })),
    }
  })
}

/** Best first, as the takeaway is linked. */
function placesOf(weighed: Weighed, passages: Passages): readonly Match[] {
  const matches = matchesOf(weighed, passages)
  const best = agreeingMatch(matches, weighed, passages)
  return best === null ? [] : [best, ...matches.filter((each) => each !== best)]
}
