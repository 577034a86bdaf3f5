/**
 * `npm run bench -- evidence [--fit] [--wrong]`: how good the links and the fact
 * rules are, on labelled stories; how long they take beside parsing.
 */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readPassages, readText } from '#lib/evidence/passages.ts'
import { matchesOf, signNames } from '#lib/evidence/matching.ts'
import { supportThreshold } from '#lib/evidence/support.ts'
import { weigh } from '#lib/evidence/weighed.ts'
import { sentenceId } from '#lib/text/sentences/sentences.ts'
import { factFigures } from './facts.ts'
import { fitWeights, scoreWith, type Weights } from './fit.ts'
import { idFigures } from './ids.ts'
import { timeFigures } from './evidence-time.ts'
import { fitOrder, judgeOrder, unseenOrderFigures } from './order-fit.ts'
import { percent } from './percent.ts'
import { fitRoles, judgeStory, roleWeightLines, unseenRoleFigures } from './role-fit.ts'
import { roleFigures, storyGroups } from './roles.ts'
import { type MatchedTakeaway, matchStory } from './story-matches.ts'
import { foldsOf, readStories } from './stories.ts'

export function benchEvidence(flags: readonly string[]): void {
  const { values } = parseArgs({
    args: [...flags],
    options: { fit: { type: 'boolean' }, wrong: { type: 'boolean' } },
  })
  const stories = readStories()
  const takeaways = stories.flatMap(matchStory)
  console.log(`Ranking, SuperPAL dev: ${superpal()}`)
  console.log(`\nLinks, ${stories.length} labelled stories with ${takeaways.length} takeaways`)
  printCurve(takeaways, ({ match }) => match.score, 'with the weights in lib/evidence/matching.ts')
  const plain = takeaways.filter(({ story }) => /^[d-fij]-/.test(story))
  printCurve(
    plain,
    ({ match }) => match.score,
    'the same, ordinary stories only (d-, e-, f-, i-, j-)',
  )
  if (values.fit === true) {
    const weights = fitWeights(takeaways)
    console.log('\nFitted to all of them:')
    console.log(weightLines(weights))
    const unseen = leftOut(takeaways, foldsOf(stories))
    printCurve(takeaways, unseen, 'each story judged by weights that have not seen it')
    printCurve(plain, unseen, 'the same, ordinary stories only (d-, e-, f-, i-, j-)')
  }
  if (values.fit === true) {
    const judged = stories.map(judgeStory)
    const foldOf = foldsOf(stories)
    console.log(`\nRoles, fitted to all stories:\n${roleWeightLines(fitRoles(judged))}`)
    const names = stories.flatMap(judgeOrder)
    console.log(`    names turned: ${JSON.stringify(fitOrder(names))}`)
    console.log(unseenRoleFigures(judged, storyGroups, foldOf))
    console.log(unseenOrderFigures(names, foldOf))
  }
  if (values.wrong === true) printWrong(takeaways)
  console.log(`\n${factFigures(stories)}`)
  console.log(`\n${roleFigures(stories, values.wrong === true)}`)
  console.log(`\n${idFigures(stories)}`)
  console.log(`\n${timeFigures(stories)}`)
}

type Candidate = MatchedTakeaway['whole'][number]
type Score = (candidate: Candidate, story: string) => number

function bestOf(
  candidates: readonly Candidate[],
  score: Score,
  story: string,
): { readonly score: number; readonly right: boolean } {
  let best = { score: 0, right: false }
  for (const each of candidates) {
    const own = score(each, story)
    if (own > best.score) best = { score: own, right: each.right }
  }
  return best
}

function printCurve(takeaways: readonly MatchedTakeaway[], score: Score, title: string): void {
  const rows = takeaways.map(({ story, carried, whole, deleted }) => ({
    carried,
    best: bestOf(whole, score, story),
    left: bestOf(deleted, score, story).score,
  }))
  const carried = rows.filter((row) => row.carried)
  const top = carried.filter(({ best }) => best.right).length
  console.log(
    `\n  ${title}: ${carried.length} carried, best place right for ${percent(top, carried.length)}`,
  )
  console.log(
    '  threshold   shown   of these right   carried that got a link   linked though deleted',
  )
  for (let at = 20; at <= 85; at += 5) {
    const threshold = at / 100
    const shown = rows.filter(({ best }) => best.score >= threshold)
    const cells = [
      `${threshold.toFixed(2)}${threshold === supportThreshold ? ' *' : '  '}`.padStart(11),
      String(shown.length).padStart(8),
      percent(shown.filter(({ best }) => best.right).length, shown.length).padStart(17),
      percent(
        carried.filter(({ best }) => best.score >= threshold).length,
        carried.length,
      ).padStart(26),
      percent(carried.filter(({ left }) => left >= threshold).length, carried.length).padStart(24),
    ]
    console.log(cells.join(''))
  }
}

/** A score for every story from weights that have not seen it: each part of the stories by the others. */
function leftOut(takeaways: readonly MatchedTakeaway[], foldOf: (story: string) => number): Score {
  const folds = [...new Set(takeaways.map(({ story }) => foldOf(story)))]
  const weights = new Map(
    folds.map((fold) => [
      fold,
      fitWeights(takeaways.filter(({ story }) => foldOf(story) !== fold)),
    ]),
  )
  return ({ match }, story) => {
    const own = weights.get(foldOf(story))
    return own === undefined ? 0 : scoreWith(own, match.signs)
  }
}

function weightLines(weights: Weights): string {
  return ['bias' as const, ...signNames]
    .map((name) => `    ${name}: ${weights[name].toFixed(2)},`)
    .join('\n')
}

function printWrong(takeaways: readonly MatchedTakeaway[]): void {
  for (const { story, text, whole } of takeaways) {
    const [best] = whole
    if (best === undefined || best.right || best.match.score < supportThreshold) continue
    console.log(`\n  wrong, ${best.match.score.toFixed(2)}, ${story}: ${text}`)
  }
}

/** Summary sentences of news clusters against the source sentences that people marked (O. Ernst et al., CoNLL 2021). */
function superpal(): string {
  const file = path.join('..', 'shared', 'eval', 'superpal-dev.csv')
  if (!existsSync(file)) return `not here (${file})`
  const topics = new Map<string, { marked: Map<string, Set<string>>; sentences: Set<string> }>()
  for (const { topic = '', scuSentence = '', docSentText = '' } of readCsv(
    readFileSync(file, 'utf8'),
  )) {
    const known = topics.get(topic) ?? {
      marked: new Map<string, Set<string>>(),
      sentences: new Set<string>(),
    }
    known.sentences.add(docSentText)
    known.marked.set(
      scuSentence,
      (known.marked.get(scuSentence) ?? new Set<string>()).add(docSentText),
    )
    topics.set(topic, known)
  }
  let [right, all] = [0, 0]
  for (const { marked, sentences } of topics.values()) {
    const section = [...sentences].map((text, line) => ({ id: sentenceId(text), text, line }))
    // Sentences of many sources: each stands alone, so that none has neighbours.
    const passages = readPassages(
      section.map((sentence) => [sentence]),
      'en',
    )
    for (const [summary, wanted] of marked) {
      const [best] = matchesOf(
        weigh(readText(summary, 'en'), passages, { year: 2000, month: 1, day: 1 }),
        passages,
      )
      const found = passages.all[best?.at[0] ?? -1]?.sentence.text ?? ''
      all += 1
      if (wanted.has(found)) right += 1
    }
  }
  return `${right} of ${all} summaries led to a sentence that people marked (smoke test; bound 35)`
}

/** RFC 4180: quoted fields may hold commas, quotes and line ends. */
function readCsv(text: string): readonly Record<string, string>[] {
  const rows: string[][] = [[]]
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (match[0] === '' && match.index >= text.length) break
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] !== ',') rows.push([])
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 1)
  return body.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  )
}
