/** How a reader likes to read: what can be chosen, and how a page knows before it is drawn. */

/**
 * From a setting to its values in the order in which they are offered. The empty
 * one leaves the page as it was made; any other stands as `data-…` on its root.
 */
export const settings = {
  theme: ['', 'light', 'sepia', 'dark'],
  size: ['small', '', 'large', 'larger', 'largest'],
  width: ['narrow', '', 'wide'],
  face: ['', 'sans'],
  spacing: ['', 'wide'],
  /** Whether single keys do something. */
  keys: ['', 'off'],
  /** Whether the places where a reader stopped are remembered. */
  places: ['', 'off'],
} as const

export type SettingName = keyof typeof settings

export const settingNames = Object.keys(settings) as readonly SettingName[]

/** What everything begins with that a site keeps on a reader's device; several may share an address's beginning. */
export function deviceKey(basePath: string, name: string): string {
  return `standfirst${basePath}/${name}`
}

/**
 * Sets what the reader chose, before a page is drawn. What cannot be read, or
 * storage that is refused, leaves the page as it is.
 */
export function settingsScript(basePath: string): string {
  const key = JSON.stringify(deviceKey(basePath, 'settings')).replaceAll('<', '\\u003c')
  return `try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.getItem(${key})))}catch{}`
}
