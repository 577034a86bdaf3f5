/**
 * The publication that tests of a whole site read: the fixture, with enough
 * short articles for a second page of its lists, and one as long as articles
 * mostly are, by which pages are weighed.
 */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '#lib/system/project-folder.ts'
import { siteFolder } from './build-into.ts'
import { contentCopy } from './content-copy.ts'

const days = Array.from({ length: 22 }, (_, index) => String(index + 1).padStart(2, '0'))

export const publication = {
  out: siteFolder('publication'),
  /** From the address in its site.yml. */
  basePath: '/reader',
  /** Of the articles that have a page, sorted. */
  slugs: ['bell', 'dawn', 'fog', 'pier', ...days.map((day) => `tide-${day}`), 'tide-gauge'],
}

/** The moment at which fixtures are built, in milliseconds since 1970. */
export const fixtureEpoch = 1_780_000_000_000

/** Of 870 words in four parts, with five takeaways and a picture. */
const tideGauge = readFileSync(
  path.join(projectFolder, 'tests', 'fixtures', 'weight', 'tide-gauge.md'),
  'utf8',
)

/** In a new folder each time, so that nothing can hang on where the content lies. */
export async function withPublicationContent<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const content = contentCopy('publication')
  for (const day of days) content.save(`articles/tides/tide-${day}.md`, tide(day))
  content.save('articles/tide-gauge.md', tideGauge)
  try {
    return await work(content.folder)
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
