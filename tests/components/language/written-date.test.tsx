import { expect, test } from 'vitest'
import { pageContextOf } from '#components/site/page-context.ts'
import { WrittenDate } from '#components/language/written-date.tsx'
import { aMoment } from '../../fixtures/an-article.ts'
import { aPublication } from '../../fixtures/an-archive.ts'
import { markupOf } from '../markup-of.ts'

test.each([
  ['2026-11-20', 'UTC', 'en', '<time dateTime="2026-11-20">20 November 2026</time>'],
  ['2026-11-20', 'Pacific/Kiritimati', 'en', '<time dateTime="2026-11-20">20 November 2026</time>'],
  ['2026-11-20', 'America/Adak', 'en', '<time dateTime="2026-11-20">20 November 2026</time>'],
  [
    '2026-11-20T23:30:00Z',
    'Europe/Berlin',
    'en',
    '<time dateTime="2026-11-20T23:30:00.000Z">21 November 2026</time>',
  ],
  [
    '2026-11-20 00:30:00+01:00',
    'Europe/London',
    'en',
    '<time dateTime="2026-11-19T23:30:00.000Z">19 November 2026</time>',
  ],
  ['2026-03-29', 'Europe/Berlin', 'de', '<time dateTime="2026-03-29">29. März 2026</time>'],
  ['2026-11-20', 'UTC', 'en-US', '<time dateTime="2026-11-20">November 20, 2026</time>'],
  ['2026-11-20', 'UTC', 'fr', '<time dateTime="2026-11-20">20 novembre 2026</time>'],
  ['2026-11-20', 'UTC', 'he', '<time dateTime="2026-11-20">20 בנובמבר 2026</time>'],
])('%s in %s, in %s', (written, timeZone, language, expected) => {
  const context = pageContextOf(aPublication({ timeZone }), language)
  const date = <WrittenDate moment={aMoment(written, timeZone)} context={context} />
  expect(markupOf(date)).toBe(expected)
})
