import { onTestFinished, vi } from 'vitest'

/** What React complains of from now on, such as two children with one key; a page that is open in dev is refreshed by them. */
export function complaints(): readonly (readonly unknown[])[] {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => {
    spy.mockRestore()
  })
  return spy.mock.calls
}
