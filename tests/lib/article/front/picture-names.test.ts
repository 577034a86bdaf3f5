import { expect, test } from 'vitest'
import { findPicture } from '#lib/article/front/find-picture.ts'
import { firstHints } from '#lib/text/first-hints.ts'
import { aPictureFile } from '../../../fixtures/an-article.ts'

const decomposed = 'images/cafe\u0301.png'
const names = [
  'images/my boat (1).png',
  'images/50%-off.png',
  'images/a&b.png',
  'images/港.png',
  decomposed,
  'images/both.png',
  'images/b%6Fth.png',
]
const pictures = new Map(names.map((path) => [path, aPictureFile({ path })]))
const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }

test.each([
  ['images/my boat (1).png', 'images/my boat (1).png'],
  ['images/my%20boat%20%281%29.png', 'images/my boat (1).png'],
  ['images/50%-off.png', 'images/50%-off.png'],
  ['images/50%25-off.png', 'images/50%-off.png'],
  ['images/a%26b.png', 'images/a&b.png'],
  ['images/%E6%B8%AF.png', 'images/港.png'],
  ['images/caf\u00E9.png', decomposed],
  ['images/caf%C3%A9.png', decomposed],
  ['images/cafe%CC%81.png', decomposed],
  // A name that exists as written comes first, and codes are read once.
  ['images/b%6Fth.png', 'images/b%6Fth.png'],
  ['images/b%256Fth.png', 'images/b%6Fth.png'],
])('%s is the file %s', (written, path) => {
  const found = findPicture(written, place, { pictures, nearest: firstHints() })
  expect(found.kind === 'found' ? found.picture.path : found).toBe(path)
})

test.each([
  ['images/a%2526b.png', 'picture-missing'],
  ['images/%2E%2E/site.yml', 'picture-outside'],
  ['%2E%2E/images/both.png', 'picture-outside'],
])('%s is none: %s', (written, rule) => {
  const found = findPicture(written, place, { pictures, nearest: firstHints() })
  expect(found.kind === 'absent' ? found.finding.rule : found).toBe(rule)
})
