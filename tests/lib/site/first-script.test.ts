import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { firstScript } from '#lib/site/first-script.ts'

/** A browser in which every step is taken by hand. */
function browserWith(stored: string | null) {
  const waiting: { readonly what: string; readonly act: () => void }[] = []
  const wait = (what: string) => (act: () => void) => void waiting.push({ what, act })
  const dataset = {}
  const fetched: string[] = []
  // Without a browser there is no module to import.
  const script = firstScript('/reader', '/reader/assets/site-1.js')
  runInNewContext(script.replace('import(', 'fetched.push('), {
    fetched,
    document: { documentElement: { dataset } },
    localStorage: { getItem: () => stored },
    addEventListener: (event: string, act: () => void) => wait(event)(act),
    requestAnimationFrame: wait('frame'),
    setTimeout: (act: () => void, after: number) => wait(`${after} ms`)(act),
  })
  return {
    dataset,
    fetched,
    /** What the script waits for now, which happens. */
    step: () => waiting.splice(0).map(({ what, act }) => (act(), what)),
  }
}

test('the settings at once, the other script when the page has been painted', () => {
  const { dataset, fetched, step } = browserWith('{"theme":"sepia"}')
  expect(dataset).toEqual({ theme: 'sepia' })
  expect([step(), step(), fetched]).toEqual([['DOMContentLoaded'], ['frame'], []])
  expect([step(), step(), fetched]).toEqual([['100 ms'], [], ['/reader/assets/site-1.js']])
})

test('settings that cannot be read keep nothing back', () => {
  const { dataset, fetched, step } = browserWith('dark}')
  for (let turn = 0; turn < 3; turn += 1) step()
  expect([dataset, fetched]).toEqual([{}, ['/reader/assets/site-1.js']])
})

test('no address can end the script early', () => {
  expect(firstScript('', '/</script><b>')).not.toContain('</script')
})
