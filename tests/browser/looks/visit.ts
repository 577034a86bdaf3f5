/** One visit to a page, in which everything is looked at that must hold on every page. */

import { stripVTControlCharacters } from 'node:util'
import type { Page } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'
import { inertControls, settled } from './inert-controls.ts'
import { earlyRequests, unneeded } from './early-requests.ts'
import { offTheWay, skipLinkFaults } from './keyboard-walk.ts'
import { missingPictures, openLate } from './late-arrivals.ts'
import { layoutShifts } from './layout-shifts.ts'
import { wideAtLongWords } from './long-words.ts'
import { lostWhenSetApart } from './lost-when-set-apart.ts'
import { animations, movingParts } from './moving-parts.ts'
import type { PageType } from '../support/page-types.ts'
import { policyViolations } from './policy-violations.ts'
import { untold } from './search-engines.ts'
import { differences } from './shown-without-script.ts'
import { slashFaults } from './slash-to-search.ts'
import { smallTargets } from './small-targets.ts'
import { stuckParts } from './stuck-parts.ts'
import { whatWentWrong } from './what-went-wrong.ts'
import { inWindow, narrowPhone, tooWide, windowAt400Percent } from './windows.ts'

export type Visited = {
  readonly page: Page
  /** Where no script runs; it is led to the same address. */
  readonly plain: Page
  readonly type: Omit<PageType, 'name'>
  readonly hasKeyboard: boolean
}

type Faults = readonly string[]

/** By what must hold: what is against it. */
export type Found = Readonly<Record<string, Faults>>

/** What is written down while the visit lasts. */
type Log = {
  readonly shifts: () => Promise<Faults>
  readonly violations: () => Promise<Faults>
  readonly early: () => Faults
  readonly wrong: Faults
}

type Look = (visited: Visited, log: Log) => Promise<Faults>

/** In an order in which no look spoils the next; what leads away comes last. */
const looks: Readonly<Record<string, Look>> = {
  'nothing moves by itself, however late font and pictures come': (_, { shifts }) => shifts(),
  'every picture comes': ({ page }) => missingPictures(page),
  'nothing is animated': ({ page }) => animations(page),
  'without script there are the same words, links and pictures': async ({ page, plain, type }) => {
    const found = await differences(page, plain)
    // They say without a script that they need one.
    return type.isOfScript ? [] : found
  },
  'it asks for nothing that it does not need at once': async ({ page, plain, type }, log) =>
    type.isOfScript ? [] : unneeded(page, plain, log.early()),
  'search engines are told what it is': ({ page, type }) =>
    untold(page, type.isUnlisted === true || type.status === 404),
  'axe finds nothing': ({ page }) => axeViolations(page),
  'what can be pressed is large enough': ({ page }) => smallTargets(page),
  'nothing moves for readers who asked for less motion': ({ page }) => movingParts(page),
  'text that is set apart loses nothing': ({ page }) => lostWhenSetApart(page),
  'no window is too narrow for it': ({ page }) => tooWide(page, [narrowPhone, windowAt400Percent]),
  'no word is too long for it': ({ page }) => wideAtLongWords(page),
  'nothing is stuck over the text at 400 %': ({ page }) =>
    inWindow(page, windowAt400Percent, () => stuckParts(page)),
  'the keyboard comes by everything, and is seen to': ({ page }) => offTheWay(page),
  'its first stop leads to the content': ({ page }) => skipLinkFaults(page),
  'its policy stops nothing of it': async ({ page }, { violations }) => {
    await pressHandles(page)
    const found = await violations()
    await pressHandles(page)
    return found
  },
  'nothing goes wrong': (_, { wrong }) => Promise.resolve([...wrong]),
  'everything that can be pressed does something': async ({ page, plain }) =>
    inertControls(page, await linksIn(plain)),
  '/ leads to the search': async ({ page, hasKeyboard }) => (hasKeyboard ? slashFaults(page) : []),
}

/** Each look is taken, whatever became of those before it. */
export async function visit(visited: Visited): Promise<Found> {
  const { page, type } = visited
  const early = earlyRequests(page)
  const log: Log = {
    shifts: await layoutShifts(page),
    violations: await policyViolations(page),
    early: early.asked,
    wrong: whatWentWrong(page, type.status),
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await openLate(page, type.address, early.end)
  await settled(page)
  const found: Record<string, Faults> = {}
  for (const [statement, look] of Object.entries(looks)) {
    found[statement] = await look(visited, log).catch(({ message }: Error) => [
      stripVTControlCharacters(message),
    ])
  }
  return found
}

async function pressHandles(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const handle of document.querySelectorAll('summary')) {
      if (handle.checkVisibility()) handle.click()
    }
  })
}

async function linksIn(page: Page): Promise<ReadonlySet<string>> {
  return new Set(await page.evaluate(() => [...document.links].map(({ href }) => href)))
}
