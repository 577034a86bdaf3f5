/**
 * Single keys, for those who want them. Keys with Control, Alt or Command are the
 * browser's, and so is everything typed into a field.
 */

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event
  if (ctrlKey || metaKey || altKey || defaultPrevented || !/^[jkJKtcnp/?]$/u.test(key)) return
  if (document.documentElement.dataset.keys === 'off' || document.querySelector(':modal')) return
  if (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, select, textarea'))
  )
    return
  event.preventDefault()
  void import('./keyboard.on-use.ts').then(({ press }) => press(key))
})
