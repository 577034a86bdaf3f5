/** Places in files as links into an editor, where the writer wants them: kept on the device. */

import { keep, recalled } from '#components/controls/device.browser.ts'

const name = 'link-places'

/** Again after each change of the page. */
export function showPlaces(): void {
  const wanted = recalled(name) === true
  for (const box of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    box.checked = wanted
  }
  for (const place of document.querySelectorAll<HTMLElement>('.problem-place')) {
    const link = place.closest('a')
    if (wanted && link === null) putInto(linkTo(place), place)
    if (!wanted && link !== null) link.replaceWith(place)
  }
}

export function followPlaces(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== name) return
    keep(name, target.checked ? true : null)
    showPlaces()
  })
}

/** Takes the links off, so that the page is as it was made. */
export function takeOffLinks(): void {
  for (const place of document.querySelectorAll('a > .problem-place')) {
    place.parentElement?.replaceWith(place)
  }
}

function putInto(link: HTMLAnchorElement, place: HTMLElement): void {
  place.replaceWith(link)
  link.append(place)
}

function linkTo(place: HTMLElement): HTMLAnchorElement {
  const link = document.createElement('a')
  const file = place.dataset.place ?? ''
  // From the root of the disk, which Windows begins with the letter of a drive.
  link.href = `vscode://file${file.startsWith('/') ? '' : '/'}${encodedPath(file)}`
  link.className = 'link'
  return link
}

function encodedPath(file: string): string {
  const [, path = file, at = ''] = /^(.*?)((?::\d+){2})$/su.exec(file) ?? []
  return path.split('/').map(encodeURIComponent).join('/') + at
}
