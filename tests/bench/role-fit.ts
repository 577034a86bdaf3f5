/** How much each sign says about a fact having been taken from the wrong place of its story. */

import {
  asIfThere,
  caseOf,
  isDoubtful,
  type RoleCase,
  roleCases,
  type RoleWeights,
  suspectsIn,
} from '#lib/evidence/elsewhere/elsewhere.ts'
import { roleSignNames, type RoleSigns, type Suspect } from '#lib/evidence/elsewhere/role-signs.ts'
import { publicationDay } from '#lib/evidence/dates/dates.ts'
import { readPassages, readText } from '#lib/evidence/passages.ts'
import { supportFor } from '#lib/evidence/support.ts'
import { weigh } from '#lib/evidence/weighed.ts'
import { logistic } from './logistic.ts'
import { percent } from './percent.ts'
import { isCarried, type Story } from './stories.ts'
import { byBody, byLabels, factKinds, namesTurned, type Swap } from './swaps.ts'

/** A fact that is not where the rest of its takeaway is said. */
type JudgedFact = {
  readonly takeaway: string
  readonly suspect: Suspect
  /** Whether it was put there in the place of another. */
  readonly wrong: boolean
}

export type JudgedStory = {
  readonly story: Story
  readonly facts: readonly JudgedFact[]
}

/** The facts of true takeaways, and those put into them. */
export function judgeStory(story: Story): JudgedStory {
  const { article, labels } = story
  const published = publicationDay(article.published.at, 'UTC')
  const sections = [article.introduction, ...article.sections, article.closing].flatMap((each) =>
    each === null ? [] : [each.sentences],
  )
  const passages = readPassages(sections, article.lang)
  const judge = (text: string, put: readonly string[] | null): readonly JudgedFact[] => {
    const weighed = weigh(readText(text, article.lang), passages, published)
    const isLinked = supportFor(weighed, passages).support.kind !== 'none'
    return suspectsIn(weighed, passages, published)
      .filter(
        (suspect) =>
          isLinked ||
          supportFor(asIfThere(weighed, [suspect], passages), passages).support.kind !== 'none',
      )
      .filter(({ claim }) => put?.some((each) => overlaps(each, claim.text)) !== false)
      .map((suspect) => ({
        takeaway: text,
        suspect,
        wrong: put !== null,
      }))
  }
  const swaps: readonly Swap[] = factKinds.flatMap((kind) => [
    ...byLabels(story, kind),
    ...byBody(story, kind),
  ])
  return {
    story,
    facts: [
      ...labels.filter(isCarried).flatMap(({ text }) => judge(text, null)),
      ...[...swaps, ...namesTurned(story)].flatMap(({ text, put }) => judge(text, put)),
    ],
  }
}

function overlaps(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}

type AllWeights = Readonly<Record<RoleCase, RoleWeights>>

export function fitRoles(stories: readonly JudgedStory[]): AllWeights {
  const facts = stories.flatMap((each) => each.facts)
  const fitted = roleCases.map((own) => [
    own,
    fitCase(facts.filter(({ suspect }) => caseOf(suspect) === own)),
  ])
  return Object.fromEntries(fitted) as AllWeights
}

function fitCase(facts: readonly JudgedFact[]): RoleWeights {
  const wrong = facts.filter((fact) => fact.wrong).length
  const [bias = 0, ...rest] = logistic(
    facts.map((fact) => ({
      signs: roleSignNames.map((name) => fact.suspect.signs[name]),
      right: fact.wrong,
      // Both kinds weigh alike, however few are right.
      weight: fact.wrong ? 1 : wrong / (facts.length - wrong),
    })),
    roleSignNames.length,
  )
  const entries = roleSignNames.map((name, index) => [name, rest[index] ?? 0] as const)
  return { bias, ...(Object.fromEntries(entries) as Record<keyof RoleSigns, number>) }
}

export function roleWeightLines(weights: AllWeights): string {
  return roleCases
    .map((own) => {
      const { bias, ...rest } = weights[own]
      const pairs = [['bias', bias] as const, ...Object.entries(rest)]
      return `    ${own}: { ${pairs.map(([name, value]) => `${name}: ${value.toFixed(2)}`).join(', ')} },`
    })
    .join('\n')
}

/** @param foldOf which part of the stories one belongs to: it is judged by weights of the other parts */
export function unseenRoleFigures(
  judged: readonly JudgedStory[],
  groups: readonly (readonly [name: string, pattern: RegExp])[],
  foldOf: (story: string) => number,
): string {
  const folds = judged.map(({ story }) => foldOf(story.name))
  const fitted = new Map(
    [...new Set(folds)].map((fold) => [
      fold,
      fitRoles(judged.filter((_, index) => folds[index] !== fold)),
    ]),
  )
  const called = judged.map(({ story, facts }, index) => ({
    story,
    facts: facts.filter(({ suspect }) => {
      const weights = fitted.get(folds[index] ?? 0)
      return weights !== undefined && isDoubtful(suspect, weights[caseOf(suspect)])
    }),
  }))
  const lines = groups.map(([name, pattern]) => {
    const own = called.filter(({ story }) => pattern.test(story.name))
    const cells = factKinds.map((kind) => {
      const tried = own.flatMap(({ story, facts }) => {
        const wrong = new Set(
          facts
            .filter((fact) => fact.wrong && fact.suspect.claim.kind === kind)
            .map((fact) => fact.takeaway),
        )
        return [...byLabels(story, kind), ...byBody(story, kind)].map(({ text }) => wrong.has(text))
      })
      return `${kind}s ${percent(tried.filter(Boolean).length, tried.length)}`
    })
    const carried = own.flatMap(({ story }) => story.labels.filter(isCarried)).length
    const alarmed = own.reduce(
      (sum, { facts }) =>
        sum + new Set(facts.filter((fact) => !fact.wrong).map((fact) => fact.takeaway)).size,
      0,
    )
    return `  ${name.padEnd(12)} ${cells.join(', ')}; false alarms ${percent(alarmed, carried)}`
  })
  return [
    'By the rules -elsewhere alone, with weights that have not seen the story',
    ...lines,
  ].join('\n')
}
