/** The rows of the desk that are of the chosen kind. */

export function followFilter(): void {
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'desk-filter') filterRows()
  })
}

/** Again after each change of the page. */
export function filterRows(): void {
  const chosen = document.querySelector<HTMLInputElement>('input[name="desk-filter"]:checked')
  const rows = [...document.querySelectorAll<HTMLElement>('.desk-row')]
  for (const row of rows) row.hidden = !isOf(row, chosen?.value ?? 'all')
  const none = document.querySelector<HTMLElement>('.desk-none')
  if (none !== null) none.hidden = rows.some((row) => !row.hidden)
}

function isOf({ dataset }: HTMLElement, kind: string): boolean {
  switch (kind) {
    case 'all':
      return true
    case 'attention':
      return dataset.attention !== undefined
    default:
      return dataset.state === kind
  }
}
