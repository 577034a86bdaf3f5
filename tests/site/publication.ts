/**
 * The publication that tests of a whole site read: the fixture, with enough
 * short articles for a second page of its lists, and one as long as articles
 * mostly are, by which pages are weighed.
 */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '#lib/export/project.ts'
import { contentCopy } from './content-copy.ts'
import { buildContent, type FixtureBuild, fixtureOut } from './fixture-build.ts'

const days = Array.from({ length: 22 }, (_, index) => String(index + 1).padStart(2, '0'))

export const publication = {
  out: fixtureOut('publication'),
  /** From the address in its site.yml. */
  basePath: '/reader',
  /** Of the articles that have a page, sorted. */
  slugs: ['bell', 'dawn', 'fog', 'pier', ...days.map((day) => `tide-${day}`), 'tide-gauge'],
}

/** Of 870 words in four parts, with five takeaways and a picture. */
const tideGauge = readFileSync(
  path.join(projectFolder, 'tests', 'fixtures', 'weight', 'tide-gauge.md'),
  'utf8',
)

/** From a new folder each time, so that nothing in it can hang on where the content lies. */
export async function buildPublication(): Promise<FixtureBuild> {
  const content = contentCopy('publication')
  for (const day of days) content.save(`articles/tides/tide-${day}.md`, tide(day))
  content.save('articles/tide-gauge.md', tideGauge)
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
