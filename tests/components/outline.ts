import { screen } from '@testing-library/react'

/** The headings of a page in their order, each with its level: `1 Headline`, `2 Key takeaways`. */
export function outline(): readonly string[] {
  return screen
    .getAllByRole('heading')
    .map((heading) => `${heading.tagName.slice(1)} ${heading.textContent}`)
}
