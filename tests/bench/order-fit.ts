/** How much each sign says about two names having changed places. */

import {
  leastSureOfOrder,
  namePairs,
  orderScore,
  type OrderSigns,
  orderSignNames,
  type OrderWeights,
} from '#lib/evidence/elsewhere/name-order.ts'
import { publicationDay } from '#lib/evidence/dates/dates.ts'
import { readPassages, readText } from '#lib/evidence/passages.ts'
import { weigh } from '#lib/evidence/weighed.ts'
import { logistic } from './logistic.ts'
import { percent } from './percent.ts'
import { isCarried, type Story } from './stories.ts'
import { namesTurned } from './swaps.ts'

type JudgedTakeaway = {
  readonly story: string
  /** Whether two of its names have changed places. */
  readonly wrong: boolean
  /** Of each two names that one passage has. */
  readonly pairs: readonly OrderSigns[]
}

export function judgeOrder(story: Story): readonly JudgedTakeaway[] {
  const { article, labels, name } = story
  const published = publicationDay(article.published.at, 'UTC')
  const sections = [article.introduction, ...article.sections, article.closing].flatMap((each) =>
    each === null ? [] : [each.sentences],
  )
  const passages = readPassages(sections, article.lang)
  const judge = (text: string, wrong: boolean, put: readonly string[] | null): JudgedTakeaway => ({
    story: name,
    wrong,
    pairs: namePairs(weigh(readText(text, article.lang), passages, published), passages, published)
      .filter(
        ({ first, second }) =>
          put === null ||
          [first, second].every(({ text: own }) =>
            put.some((each) => each.includes(own) || own.includes(each)),
          ),
      )
      .map(({ signs }) => signs),
  })
  return [
    ...labels.filter(isCarried).map(({ text }) => judge(text, false, null)),
    ...namesTurned(story).map(({ text, put }) => judge(text, true, put)),
  ]
}

export function fitOrder(judged: readonly JudgedTakeaway[]): OrderWeights {
  const examples = judged.flatMap(({ pairs, wrong }) =>
    pairs.map((signs) => ({
      signs: orderSignNames.map((name) => signs[name]),
      right: wrong,
      weight: 1,
    })),
  )
  const [bias = 0, ...rest] = logistic(examples, orderSignNames.length)
  const entries = orderSignNames.map((name, index) => [name, rest[index] ?? 0] as const)
  return { bias, ...(Object.fromEntries(entries) as Record<keyof OrderSigns, number>) }
}

/** @param foldOf which part of the stories one belongs to: it is judged by weights of the other parts */
export function unseenOrderFigures(
  judged: readonly JudgedTakeaway[],
  foldOf: (story: string) => number,
): string {
  const folds = [...new Set(judged.map(({ story }) => foldOf(story)))]
  const fitted = new Map(
    folds.map((fold) => [fold, fitOrder(judged.filter(({ story }) => foldOf(story) !== fold))]),
  )
  const isCalled = ({ story, pairs }: JudgedTakeaway): boolean => {
    const weights = fitted.get(foldOf(story))
    return (
      weights !== undefined && pairs.some((signs) => orderScore(signs, weights) >= leastSureOfOrder)
    )
  }
  const [wrong, right] = [true, false].map((each) => judged.filter((one) => one.wrong === each))
  const share = (of: readonly JudgedTakeaway[] = []): string =>
    percent(of.filter(isCalled).length, of.length)
  return `By takeaway-name-order alone, with weights that have not seen the story: two names turned ${share(wrong)}, false alarms ${share(right)}`
}
