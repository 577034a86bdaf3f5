/** The publication that tests of a whole site read: the fixture, with enough short articles for a second page of its lists. */

import { contentCopy } from './content-copy.ts'
import { buildContent, type FixtureBuild, fixtureOut } from './fixture-build.ts'

const days = Array.from({ length: 22 }, (_, index) => String(index + 1).padStart(2, '0'))

export const publication = {
  out: fixtureOut('publication'),
  /** From the address in its site.yml. */
  basePath: '/reader',
  /** Of the articles that have a page, sorted. */
  slugs: ['bell', 'dawn', 'fog', 'pier', ...days.map((day) => `tide-${day}`)],
}

/** From a new folder each time, so that nothing in it can hang on where the content lies. */
export async function buildPublication(): Promise<FixtureBuild> {
  const content = contentCopy('publication')
  for (const day of days) content.save(`articles/tides/tide-${day}.md`, tide(day))
  try {
    return await buildContent(content.folder, 'publication')
  } finally {
    content.remove()
  }
}

function tide(day: string): string {
  return `---
title: The tide of ${day} November
author: Lin Mao
published: 2025-11-${day}
topics: [harbour]
takeaways:
  - High water is at noon.
---

High water is at noon on ${day} November.
`
}
