/** How many facts of a story are caught where they stand for another of it, and how many that are right are called wrong. */

import { holdTakeaways } from '#lib/article/hold-takeaways.ts'
import type { Finding } from '#lib/text/problem.ts'
import { publicationDay } from '#lib/evidence/dates/dates.ts'
import { fileStart } from '#lib/text/problem.ts'
import { percent } from './percent.ts'
import { isCarried, type Story } from './stories.ts'
import { byBody, byLabels, factKinds, namesTurned, type Swap } from './swaps.ts'

/** How the takeaways of a story are written, by the letter that its name begins with. */
export const storyGroups = [
  ['hard', /^[a-c]-/u],
  ['ordinary', /^[d-fij]-/u],
  ['telegraphic', /^[gh]-/u],
] as const

/** @param shown whether each false alarm is printed too */
export function roleFigures(stories: readonly Story[], shown: boolean): string {
  const rows = [
    ...factKinds.map((kind) => ({
      title: `${kind} of another takeaway`,
      swaps: (story: Story) => byLabels(story, kind),
      caught: (held: Held, { put }: Swap) => isMisplaced(held, put),
    })),
    ...factKinds.map((kind) => ({
      title: `${kind} of the body, of one form`,
      swaps: (story: Story) => byBody(story, kind),
      caught: (held: Held, { put }: Swap) => isMisplaced(held, put),
    })),
    {
      title: 'two names turned',
      swaps: namesTurned,
      caught: (held: Held, { put }: Swap) =>
        isMisplaced(held, put) || held.rules.includes('takeaway-name-order'),
    },
  ]
  const groups = storyGroups.map(
    ([name, pattern]) => [name, stories.filter((story) => pattern.test(story.name))] as const,
  )
  const lines = rows.flatMap(({ title, swaps, caught }) =>
    groups.map(([group, all]) => {
      const tried = all.flatMap((story) => tryAll(story, swaps(story)))
      const hits = tried.filter(({ swap, held }) => caught(held, swap)).length
      const told = tried.filter(({ held }) => held.rules.length > 0).length
      return `  ${`${title}, ${group}`.padEnd(42)}${percent(hits, tried.length).padStart(18)}${percent(told, tried.length).padStart(24)}`
    }),
  )
  const alarms = groups.flatMap(([group, all]) => falseAlarms(group, all, shown))
  return [
    'Facts of the same story in the wrong place     caught by their rule   any finding at all',
    ...lines,
    ...alarms,
  ].join('\n')
}

type Held = {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly rules: readonly string[]
}

function tryAll(
  story: Story,
  swaps: readonly Swap[],
): readonly { readonly swap: Swap; readonly held: Held }[] {
  const held = holdAll(
    story,
    swaps.map(({ text }) => text),
  )
  return swaps.flatMap((swap, index) => {
    const own = held[index]
    return own === undefined ? [] : [{ swap, held: own }]
  })
}

/** Rules that say that a takeaway is not what the text says. */
const telling =
  /^takeaway-(?:unsupported|polarity|(?:number|date|name)-(?:unsupported|elsewhere)|name-order)$/u

function holdAll({ article }: Story, texts: readonly string[]): readonly Held[] {
  const { findings } = holdTakeaways(
    texts.map((text, index) => ({
      id: `t-${index + 1}`,
      text,
      html: text,
      // A line each, to tell by it whose a finding is.
      place: { ...fileStart, line: index + 1 },
      checked: null,
      evidence: null,
    })),
    {
      title: article.title,
      lang: article.lang,
      published: publicationDay(article.published.at, 'UTC'),
      sections: [article.introduction, ...article.sections, article.closing].flatMap((each) =>
        each === null ? [] : [each.sentences],
      ),
      elsewhere: [],
      lines: [],
    },
  )
  return texts.map((text, index) => {
    const own = findings.filter(({ place, rule }) => place.line === index + 1 && telling.test(rule))
    return { text, findings: own, rules: own.map(({ rule }) => rule) }
  })
}

/** Whether a rule about facts names one that was put in. */
function isMisplaced({ findings }: Held, put: readonly string[]): boolean {
  return findings.some(
    ({ rule, reason }) =>
      /-elsewhere$|(?:number|date|name)-unsupported$/u.test(rule) &&
      put.some((text) => reason.includes(text) || text.includes(writtenIn(reason))),
  )
}

function writtenIn(reason: string): string {
  return /`([^`]+)`/u.exec(reason)?.[1] ?? reason
}

const newRules = /-elsewhere$|-order$/u

function falseAlarms(group: string, stories: readonly Story[], shown: boolean): readonly string[] {
  const held = stories.flatMap((story) =>
    holdAll(
      story,
      story.labels.map(({ text }) => text),
    ).map((each, index) => ({ ...each, story: story.name, label: story.labels[index] })),
  )
  const carried = held.filter(({ label }) => label !== undefined && isCarried(label))
  const wrong = carried.filter(({ rules }) => rules.some((rule) => newRules.test(rule)))
  return [
    `  false alarms of the rules -elsewhere and -order, of true takeaways, ${group}: ${percent(wrong.length, carried.length)}`,
    ...(shown
      ? wrong.map(
          ({ story, text, findings }) =>
            `      ${story}: ${text}: ${findings.map(({ reason, hint }) => `${reason}: ${hint ?? ''}`).join('; ')}`,
        )
      : []),
  ]
}
