import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Off by themselves: one for WCAG 2.2 AA, the others among those that Lighthouse asks about. */
const alsoAsked = [
  'target-size',
  'identical-links-same-purpose',
  'label-content-name-mismatch',
  'table-fake-caption',
  'td-has-header',
]

type Violation = { readonly id: string; readonly target: string; readonly summary: string }

/**
 * `rule: element: what to mend`, for everything that axe finds against any of its rules.
 *
 * @param part the part that is looked at, when the rest of the page has been
 */
export async function axeViolations(page: Page, part?: string): Promise<readonly string[]> {
  const found = await violationsOn(page, (axe) =>
    (part === undefined ? axe : axe.include(part)).options({
      rules: Object.fromEntries(alsoAsked.map((rule) => [rule, { enabled: true }])),
      // What passes is not reported, and need not be described.
      resultTypes: ['violations'],
    }),
  )
  const standing: Violation[] = []
  for (const each of found) standing.push(...(await stillStanding(page, each)))
  return standing.map(({ id, target, summary }) => `${id}: ${target}: ${summary}`)
}

async function violationsOn(
  page: Page,
  asked: (axe: AxeBuilder) => AxeBuilder,
): Promise<readonly Violation[]> {
  // In one go and without a page beside this one: no page has frames.
  const { violations } = await asked(new AxeBuilder({ page })).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      id,
      target: target.join(' '),
      summary: failureSummary ?? '',
    })),
  )
}

/** A bar at the edge of the window covers whatever happens to lie there: a target is too small if it is so in the middle of the window. */
async function stillStanding(page: Page, found: Violation): Promise<readonly Violation[]> {
  if (found.id !== 'target-size') return [found]
  await page
    .locator(found.target)
    .evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  return violationsOn(page, (axe) => axe.include(found.target).withRules(found.id))
}
