import { expect, test } from 'vitest'
import { focusIn } from '#lib/article/front/focus-in.ts'

test.each([
  ['40% 20%', { x: 40, y: 20 }],
  ['  0%   100% ', { x: 0, y: 100 }],
  ['101% 0%', null],
  ['40%', null],
  ['40 20', null],
  ['40% 20% 10%', null],
  ['-1% 20%', null],
  ['40.5% 20%', null],
  ['left top', null],
  ['', null],
])('%j', (written, focus) => {
  expect(focusIn(written)).toEqual(focus)
})
