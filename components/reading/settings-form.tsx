import { settingNames, type SettingName, settings } from '#lib/site/settings.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** Every setting with its values, side by side. `settings.browser.ts` makes it work, on its page and over others. */
export function SettingsForm({
  context: { messages, wordsLang },
}: {
  readonly context: PageContext
}) {
  return (
    <div className="settings" id="region-settings" {...wordsLang}>
      {settingNames.map((name) => (
        <fieldset key={name}>
          <legend>{messages.settingNames[name]}</legend>
          <div className={name === 'size' ? 'settings-values settings-size' : 'settings-values'}>
            {settings[name].map((value) => (
              <label key={value}>
                <input type="radio" name={name} value={value} defaultChecked={value === ''} />
                {name === 'size' ? <span aria-hidden="true">A</span> : null}
                <span>{valueName(messages, name, value)}</span>
              </label>
            ))}
          </div>
          {name === 'spacing' ? <p>{messages.spacingHint}</p> : null}
        </fieldset>
      ))}
      <p className="settings-reset" />
      <p role="status">{messages.settingsStay}</p>
    </div>
  )
}

function valueName(messages: PageContext['messages'], name: SettingName, value: string): string {
  const names: Readonly<Record<string, string>> = messages.settingValues[name]
  return names[value] ?? value
}
