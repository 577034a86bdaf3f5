import { expect, test } from 'vitest'
import { barLine } from '#lib/cli/progress-shown.ts'

const text = 'Read 30 of 60 sources, about 9 s left'

test('a bar takes what the words leave of a line, and no more than can be seen at once', () => {
  expect(barLine(text, 0.5, 120)).toBe(`${text} ${'█'.repeat(15)}${'░'.repeat(15)}`)
  expect(barLine(text, 0.25, 47)).toBe(`${text} ██░░░░░░`)
})

test('a narrow line has the words alone, cut at its end', () => {
  expect(barLine(text, 0.5, 40)).toBe(text)
  expect(barLine(text, 0.5, 20)).toBe('Read 30 of 60 sourc')
})
