/**
 * Single keys, for those who want them. Keys with Control, Alt or Command are the
 * browser's, and so is everything typed into a field.
 */

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event
  if (ctrlKey || metaKey || altKey || defaultPrevented || !/^[jkJKtcnlp/?1-7[\]]$/u.test(key))
    return
  if (document.documentElement.dataset.keys === 'off') return
  // Of what lies over the page, the takeaways have keys of their own.
  const modal = document.querySelector(':modal')
  if (modal !== null && !(modal.matches('[data-sheet]') && /\d/u.test(key))) return
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches(fields(key))))
    return
  event.preventDefault()
  void import('./keyboard.lazy.ts').then(({ press }) => press(key))
})

/** Where a key is typed, or chooses: no choice of a list begins with a stroke. */
function fields(key: string): string {
  return `input:not([type='radio'], [type='checkbox']), textarea${key === '/' ? '' : ', select'}`
}
