import { expect, test } from 'vitest'
import { firstHints } from '#lib/text/first-hints.ts'

test('the first fifty of a file are told what was meant, whatever another file has', () => {
  const ofFile = (): readonly (string | null)[] => {
    const nearest = firstHints()
    return Array.from({ length: 52 }, () => nearest('fogg', ['pier', 'fog']))
  }
  const told = [...Array.from({ length: 50 }, () => 'fog'), null, null]
  expect([ofFile(), ofFile()]).toEqual([told, told])
})
