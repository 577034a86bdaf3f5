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

/** `rule: element: what to mend`, for everything that axe finds against any of its rules. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      rules: Object.fromEntries(alsoAsked.map((rule) => [rule, { enabled: true }])),
      // What passes is not reported, and need not be described.
      resultTypes: ['violations'],
    })
    // In one go and without a page beside this one: no page has frames.
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  )
}
