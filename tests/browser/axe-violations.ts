import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** `rule: element: what to mend`, for everything that axe finds against any of its rules. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Of all its rules for WCAG 2.2 AA this one is off by itself.
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  )
}
