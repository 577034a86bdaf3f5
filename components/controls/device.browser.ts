/**
 * What a site keeps on a reader's device, and nowhere else. Storage may be
 * refused, full, or hold what somebody else wrote: reading then finds nothing,
 * and writing says that it could not.
 */

import { deviceKey } from '#lib/site/settings.ts'

declare const SITE_BASE_PATH: string

/** What was kept under a name, as it was read; `null` when there is nothing. */
export function recalled(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(deviceKey(SITE_BASE_PATH, name)) ?? 'null')
  } catch {
    return null
  }
}

/** Whether it is kept now. `null` forgets. */
export function keep(name: string, value: unknown): boolean {
  const key = deviceKey(SITE_BASE_PATH, name)
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** Whether nothing of this site is kept under any name now. What another site on the same host keeps stays. */
export function forgetAll(): boolean {
  const prefix = deviceKey(SITE_BASE_PATH, '')
  try {
    for (const key of Object.keys(localStorage)) {
      // Names have no slash: what has one is of a site below this one.
      if (key.startsWith(prefix) && !key.slice(prefix.length).includes('/'))
        localStorage.removeItem(key)
    }
    return true
  } catch {
    return false
  }
}
