import { expect, test } from 'vitest'
import { clientComponentsIn } from '#lib/finish/client-components.ts'

const modules = new Map([
  ['12', '[project]/components/reader/counter.tsx'],
  ['13', '[project]/node_modules/next/dist/client/app-dir/link.js'],
  ['14', '[project]/node_modules/next/dist/esm/client/components/layout-router.js'],
  ['15', '[project]/node_modules/next/dist/esm/lib/metadata/generate/icon-mark.js'],
])

test.each([
  [
    'a component of ours',
    '5:I[12,["/a.js","/b.js"],"Counter"]',
    ['components/reader/counter.tsx#Counter'],
  ],
  [
    'used twice',
    '5:I[12,[],"Counter"]\nff:I[12,[],"Counter"]',
    ['components/reader/counter.tsx#Counter'],
  ],
  ["Next's link", '0:x\n5:I[13,["$4"],""]', ['node_modules/next/dist/client/app-dir/link.js#']],
  ["the router's own", '5:I[14,["$4"],"default"]\n6:I[15,["$4"],"IconMark"]', []],
  ['a number that no manifest knows', '5:I[99,["$4"],"Late"]', ['module 99#Late']],
  ['no row, but words of an article', '1a:T5,see 5:I[12,[],"Counter"]', []],
])('%s', (_, payload, components) => {
  expect(clientComponentsIn(payload, modules)).toEqual(components)
})
