import type { Page } from '@playwright/test'

/**
 * What of a page that is opened after this its policy stops.
 *
 * @returns the directive that each violation is of, in their order
 */
export async function policyViolations(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const violated: string[] = []
    Reflect.set(globalThis, 'violated', violated)
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      violated.push(effectiveDirective)
    })
  })
  return () => page.evaluate(() => Reflect.get(globalThis, 'violated') as readonly string[])
}
