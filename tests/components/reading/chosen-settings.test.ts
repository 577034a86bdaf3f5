import { expect, test } from 'vitest'
import { chosenSettings } from '#components/reading/chosen-settings.ts'

test.each([
  [null, {}],
  ['dark', {}],
  [[], {}],
  [
    { theme: 'dark', size: 'large' },
    { theme: 'dark', size: 'large' },
  ],
  [{ theme: '', face: 'sans' }, { face: 'sans' }],
  [{ theme: 'neon', size: 3, width: null, colour: 'red', __proto__: { face: 'sans' } }, {}],
])('of %j, these are chosen', (stored, chosen) => {
  expect(chosenSettings(stored)).toEqual(chosen)
})
