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

test('a question in bold type begins a section, and is none of its sentences', () => {
  const source = aFile({
    body: `It rained.

**Who waits?** Nurses wait. They *always* do.

**So. Who
pays?**

The hospital pays.

**Nobody.** Not **now?** No.

## Later

> **Who said so?**

Gulls cried.`,
  })
  const { summary } = parsed(source)
  if (summary === null) throw new Error('expected a summary')
  expect(
    proseOf(source, summary).sections.map(({ heading, sentences }) => [
      heading,
      sentences.map(({ text }) => text),
    ]),
  ).toEqual([
    [null, ['It rained.']],
    ['Who waits?', ['Nurses wait.', 'They always do.']],
    ['So. Who pays?', ['The hospital pays.', 'Nobody.', 'Not now?', 'No.']],
    ['Later', ['Gulls cried.']],
  ])
})
