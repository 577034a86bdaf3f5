import { chosenSettings } from '#components/reading/chosen-settings.ts'
import { dialogWith } from '#components/controls/dialog.lazy.ts'
import { buttonNamed } from '#components/controls/button.lazy.ts'
import { keep, recalled } from '#components/controls/device.browser.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { pageIn } from '#components/controls/page-in.lazy.ts'
import { showSettings } from '#components/reading/shown-settings.lazy.ts'
import { settingNames } from '#lib/site/settings.ts'
import css from 'text:./settings-form.css'

/**
 * Opens the form of the settings page over this one.
 *
 * @param address of the settings page
 * @throws when that page cannot be fetched or has no form
 */
export async function openSettings(address: string): Promise<void> {
  const form = document.getElementById('region-settings') ?? (await fetchedForm(address))
  if (form === null) throw new Error(`No settings at ${address}`)
  if (form.closest('main') !== null) {
    form.scrollIntoView()
    return
  }
  adoptStyles(css)
  if (!form.isConnected) {
    document.body.append(asSheet(dialogWith(messages.readingSettings, form)))
    makeWork(form)
    offerSteps(form)
  }
  opener = document.activeElement
  form.closest('dialog')?.show()
}

/** What had the focus before. */
let opener: Element | null = null

/** At the foot of the page, which stays lit and can be scrolled, so that what is chosen is seen at once. */
function asSheet(dialog: HTMLDialogElement): HTMLDialogElement {
  dialog.dataset.settingsSheet = ''
  dialog.addEventListener('close', () => {
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
  })
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !dialog.open) return
    event.preventDefault()
    dialog.close()
  })
  return dialog
}

/** On the page of the settings itself. */
export function settingsHere(): void {
  const form = document.getElementById('region-settings')
  if (form !== null) makeWork(form)
}

async function fetchedForm(address: string): Promise<HTMLElement | null> {
  const response = await fetch(address)
  const form = pageIn(await response.text()).getElementById('region-settings')
  return form === null ? null : document.adoptNode(form)
}

function makeWork(form: HTMLElement): void {
  // Whoever was quicker than this script has chosen already.
  const early = [...form.querySelectorAll<HTMLInputElement>(':checked')].filter(
    ({ defaultChecked }) => !defaultChecked,
  )
  const chosen = chosenSettings(recalled('settings'))
  for (const name of settingNames) check(form, name, chosen[name] ?? '')
  for (const { name, value } of early) check(form, name, value)
  if (early.length > 0) take(form)
  form.addEventListener('change', () => take(form))
  const reset = buttonNamed(messages.resetSettings, () => {
    for (const name of settingNames) check(form, name, '')
    take(form)
    say(form, messages.settingsAsTheyWere)
  })
  form.querySelector('.settings-reset')?.append(reset)
  // Chosen in another window.
  addEventListener('storage', () => {
    const now = chosenSettings(recalled('settings'))
    for (const name of settingNames) check(form, name, now[name] ?? '')
  })
}

/** One size smaller, and one larger. The settings' own page would be set anew by them, under whoever is at it. */
function offerSteps(form: HTMLElement): void {
  const sizes = form.querySelector('.settings-size')
  const step = (by: 1 | -1): void => {
    const all = [...form.querySelectorAll<HTMLInputElement>('[name="size"]')]
    const next = all[all.findIndex(({ checked }) => checked) + by]
    if (next === undefined) return
    next.checked = true
    take(form)
  }
  sizes?.prepend(buttonNamed('−', () => step(-1), messages.smallerLetters))
  sizes?.append(buttonNamed('+', () => step(1), messages.largerLetters))
}

function check(form: HTMLElement, name: string, value: string): void {
  for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
    field.checked = field.value === value
  }
}

function take(form: HTMLElement): void {
  const checked = [...form.querySelectorAll<HTMLInputElement>(':checked')]
  const chosen = chosenSettings(Object.fromEntries(checked.map(({ name, value }) => [name, value])))
  showSettings(chosen)
  const isKept = keep('settings', Object.keys(chosen).length === 0 ? null : chosen)
  if (chosen.places === 'off') forgetPlaces()
  say(form, isKept ? messages.settingsStay : messages.settingsNotKept)
}

/** Those that were remembered, and what this page offers of them. */
function forgetPlaces(): void {
  keep('visits', null)
  document.querySelector('[data-resume]')?.remove()
}

function say(form: HTMLElement, text: string): void {
  form.querySelector('[role="status"]')?.replaceChildren(text)
}
