/** A system with a way of sharing, which the tests stand in for. */

import type { Locator, Page } from '@playwright/test'

export const share = (page: Page): Locator => page.getByRole('button', { name: 'Share…' })

/** A system that shares, or refuses to by an error of the name that `refusal` has. */
export async function withSystem(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (shared: unknown) => {
        Reflect.set(globalThis, 'shared', shared)
        const name = Reflect.get(globalThis, 'refusal') as string | undefined
        return name === undefined ? Promise.resolve() : Promise.reject(new DOMException('no', name))
      },
    })
  })
}

/** What was handed over last. */
export const shared = (page: Page): Promise<unknown> =>
  page.evaluate((): unknown => {
    const value: unknown = Reflect.get(globalThis, 'shared')
    Reflect.deleteProperty(globalThis, 'shared')
    return value
  })
