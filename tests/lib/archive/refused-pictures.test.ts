/** A picture that cannot be shown is a problem where it is named, in an article's head as in its text. */

import { expect, test } from 'vitest'
import { openArchive } from '#lib/archive/open-archive.ts'
import { problemLine } from '#lib/text/problem.ts'
import { addFiles, contentFolder } from '../../fixtures/content-folder.ts'
import { aPhotograph, aPlane } from '../images/drawn.ts'

const article = `---
title: Harbour
author: Ann Example
published: 2026-11-20
image:
  src: images/lead.jpg
  alt: A boat
  credit: Photo by Ann
---

![A quay](../images/body.jpg)
`

const jpeg = await aPhotograph(200, 200).jpeg().toBuffer()
const strip = await aPlane(2, 16_384).png().toBuffer()
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')

test.each([
  ['of a wrong type', svg, 'Unexpected SVG, expected PNG, JPEG, WebP, AVIF or GIF'],
  [
    'that was cut off',
    jpeg.subarray(0, jpeg.length / 2),
    'Unexpected broken JPEG file, expected a whole picture',
  ],
  ['that is too long', strip, 'Unexpected 2 × 16384 pixels, expected at most 16383 on a side'],
])('a picture %s', async (_, bytes, reason) => {
  const folder = await contentFolder({ 'articles/harbour.md': article })
  await addFiles(folder, { 'images/lead.jpg': bytes, 'images/body.jpg': bytes })
  const { problems, pictures } = await openArchive(folder, { now: 0, showUnpublished: true })
  expect(
    problems
      .filter(({ rule }) => rule === 'picture-refused')
      .map((problem) => problemLine(problem, 'content')),
  ).toEqual([
    `content/articles/harbour.md:6:8: error: ${reason} (picture-refused)`,
    `content/articles/harbour.md:11:1: error: ${reason} (picture-refused)`,
  ])
  expect([...pictures]).toEqual([])
})
