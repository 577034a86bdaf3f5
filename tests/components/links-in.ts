import { within } from '@testing-library/react'

/** The words of every link in a part of a page, and where it leads. */
export function linksIn(part: HTMLElement): readonly (readonly [string, string | null])[] {
  return within(part)
    .queryAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])
}
