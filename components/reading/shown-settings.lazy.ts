import { recalled } from '#components/controls/device.browser.ts'
import { type ChosenSettings, chosenSettings } from '#components/reading/chosen-settings.ts'
import { settingNames } from '#lib/site/settings.ts'

/** As they are kept on the device. */
export function showKept(): void {
  showSettings(chosenSettings(recalled('settings')))
}

/** The page is set anew; that the reader's place stays is seen to wherever that happens. */
export function showSettings(chosen: ChosenSettings): void {
  const { dataset } = document.documentElement
  for (const name of settingNames) {
    const value = chosen[name]
    if (value === undefined) delete dataset[name]
    else dataset[name] = value
  }
  colourEdges()
}

/** What the browser draws around the page goes with the chosen colours, and else with the system's. */
export function colourEdges(): void {
  const { theme } = document.documentElement.dataset
  const { backgroundColor } = getComputedStyle(document.documentElement)
  for (const edge of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    edge.dataset.ofSystem ??= edge.content
    edge.content = theme === undefined ? edge.dataset.ofSystem : backgroundColor
  }
}
