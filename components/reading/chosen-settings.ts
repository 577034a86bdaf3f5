import { type SettingName, settingNames, settings } from '#lib/site/settings.ts'

/** What a reader chose; what is not in it is as the page was made. */
export type ChosenSettings = Readonly<Partial<Record<SettingName, string>>>

/** What of a stored value makes sense, now that other settings may be offered than when it was stored. */
export function chosenSettings(stored: unknown): ChosenSettings {
  if (typeof stored !== 'object' || stored === null) return {}
  const values = new Map<string, unknown>(Object.entries(stored))
  const chosen: Partial<Record<SettingName, string>> = {}
  for (const name of settingNames) {
    const value = settings[name].find((each) => each !== '' && each === values.get(name))
    if (value !== undefined) chosen[name] = value
  }
  return chosen
}
