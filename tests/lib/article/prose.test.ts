import { expect, test } from 'vitest'
import { proseOf } from '#lib/article/prose.ts'
import { aFile, parsed } from '../../fixtures/parsing.ts'

test('leaves out tables, quotations and remarks set apart', () => {
  const source = aFile({
    body: `It rained.

| Boat | Leaves |
| --- | --- |
| The last boat leaves. | 6 |

> Somebody said so.

## Who *waits*

- Nurses wait.

> [!NOTE]
> Taxis are paid for.

Gulls cried.`,
  })
  const { summary } = parsed(source)
  if (summary === null) throw new Error('expected a summary')
  const { title, sections } = proseOf(source, summary)
  expect(title).toBe('Harbour')
  expect(
    sections.map(({ heading, sentences }) => [heading, sentences.map(({ text }) => text)]),
  ).toEqual([
    [null, ['It rained.']],
    ['Who waits', ['Nurses wait.', 'Gulls cried.']],
  ])
})
