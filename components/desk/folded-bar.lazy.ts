/** Whether the problems are folded away, as long as the window is open: they stay so from page to page. */

const name = 'problem-bar'

/** Again after each change of the page: it may have brought the bar. */
export function foldBar(): void {
  const bar = document.querySelector<HTMLDetailsElement>('.problem-bar > details')
  const chosen = sessionStorage.getItem(name)
  if (bar === null || chosen === null || bar.open === (chosen === 'open')) return
  bar.open = chosen === 'open'
}

export function followFold(): void {
  document.addEventListener('click', ({ target }) => {
    const summary = target instanceof Element ? target.closest('.problem-bar summary') : null
    const bar = summary?.parentElement
    // What it will be when the click has done its work.
    if (bar instanceof HTMLDetailsElement) sessionStorage.setItem(name, bar.open ? 'shut' : 'open')
  })
  // A mark leads to its problem, which has to be in sight.
  document.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest('a.problem-mark') : null
    const bar = document.querySelector<HTMLDetailsElement>('.problem-bar > details')
    if (mark !== null && bar !== null) bar.open = true
  })
}
