import { expect, test } from 'vitest'
import { documentAt, namesIn } from './documents.ts'

const folder = 'docs/decisions'

const files = namesIn(folder).filter((name) => name !== 'README.md')

const decisions = files.map((file) => {
  const [heading = '', , date = ''] = documentAt(`${folder}/${file}`).text.split('\n')
  return { file, heading, date }
})

test('decisions are numbered without a gap', () => {
  const numbers = files.map((name) => /^(\d{4})-[a-z0-9-]+\.md$/u.exec(name)?.[1] ?? name)
  expect(numbers).toEqual(files.map((_, index) => String(index + 1).padStart(4, '0')))
})

test.each(decisions)('$file begins with its number, its title and its date', (decision) => {
  expect(decision.heading).toMatch(new RegExp(`^# ${decision.file.slice(0, 4)}\\. \\S`, 'u'))
  expect(decision.date).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
})

test('the list holds every decision', () => {
  const listed = documentAt(`${folder}/README.md`)
    .text.split('\n')
    .filter((line) => line.startsWith('- '))
  expect(listed).toEqual(
    decisions.map(({ file, heading, date }) => `- [${heading.slice(2)}](${file}), ${date}`),
  )
})
