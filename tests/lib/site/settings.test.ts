import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { ageScript } from '#lib/site/age-notice.ts'
import { settingsScript } from '#lib/site/settings.ts'

/** What the script before the page leaves on its root, with this in storage. */
function rootAfter(stored: Readonly<Record<string, string>>, basePath = ''): unknown {
  const dataset = {}
  runInNewContext(settingsScript(basePath), {
    document: { documentElement: { dataset } },
    localStorage: { getItem: (key: string) => stored[key] ?? null },
  })
  return dataset
}

describe('before a page is drawn', () => {
  test.each([
    ['nothing was chosen', {}, {}],
    ['a choice', { 'standfirst/settings': '{"theme":"sepia"}' }, { theme: 'sepia' }],
    ['another site of the same host', { 'standfirst/other/settings': '{"theme":"dark"}' }, {}],
    ['what is no choice', { 'standfirst/settings': 'dark}' }, {}],
  ])('%s', (_, stored, root) => {
    expect(rootAfter(stored)).toEqual(root)
  })

  test('a site below a path has choices of its own', () => {
    const stored = { 'standfirst/reader/settings': '{"size":"large"}' }
    expect(rootAfter(stored, '/reader')).toEqual({ size: 'large' })
  })

  test('storage that is refused changes nothing', () => {
    const dataset = {}
    const refused = {
      get localStorage() {
        throw new Error('SecurityError')
      },
    }
    const context = Object.defineProperties(
      { document: { documentElement: { dataset } } },
      Object.getOwnPropertyDescriptors(refused),
    )
    expect(() => void runInNewContext(settingsScript(''), context)).not.toThrow()
    expect(dataset).toEqual({})
  })

  test('no base path can end the script early', () => {
    expect(settingsScript('/</script><b>')).not.toContain('</script')
  })
})

describe('the notice of an old article', () => {
  const hiddenFor = (dateTime: string, now: string): boolean => {
    const notice = { hidden: true, previousElementSibling: { dateTime } }
    class Clock extends Date {
      static override now = (): number => Date.parse(now)
    }
    runInNewContext(ageScript, {
      Date: Clock,
      document: { currentScript: { previousElementSibling: notice } },
    })
    return notice.hidden
  }

  test.each([
    ['2024-11-26', '2026-11-25T12:00:00Z', true],
    ['2024-11-26', '2026-11-27T12:00:00Z', false],
    ['2020-02-29T08:00:00.000Z', '2026-11-25T12:00:00Z', false],
  ])('%s, read at %s: hidden %s', (published, read, hidden) => {
    expect(hiddenFor(published, read)).toBe(hidden)
  })
})
