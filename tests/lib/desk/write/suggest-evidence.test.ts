import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Offered, offerEvidence } from '#lib/desk/write/offer-evidence.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const body = `The harbour board cut the evening ferry to Selwick on Monday.

The hospital will pay for a taxi until Christmas.

Gulls cried over the quay. Gulls cried over the quay.
`

function anArticle(takeaways: string): string {
  return `---\ntitle: Harbour\nauthor: Ann Example\npublished: 2026-11-20\ntakeaways:\n${takeaways}---\n${body}`
}

const two = anArticle(
  '  - Harbour board cut evening ferry to Selwick\n  - Hospital will pay for taxi until Christmas\n',
)

function aFolder(article: string): string {
  return temporaryFolder({
    'site.yml': 'name: Test\nurl: https://example.org\n',
    'articles/ferry.md': article,
  })
}

async function offer(
  folder: string,
  answers: string,
  before: () => void = () => undefined,
): Promise<{ readonly offered: Offered; readonly said: string; readonly text: string }> {
  // eslint-disable-next-line @typescript-eslint/require-await -- a person's keys come one by one, these are there
  async function* keys(): AsyncGenerator<string, void, undefined> {
    for (const key of answers) {
      before()
      yield key
    }
  }
  const said: string[] = []
  const offered = await offerEvidence({
    contentFolder: folder,
    file: 'articles/ferry.md',
    keys: keys(),
    say: (line) => said.push(line),
  })
  const text = readFileSync(path.join(folder, 'articles/ferry.md'), 'utf8')
  return { offered, said: said.join('\n'), text }
}

test('shows each takeaway with the matched words and writes what is accepted', async () => {
  expect(await offer(aFolder(two), 'ny')).toEqual({
    offered: { kind: 'done' },
    said: `
1 of 2, line 6: Harbour board cut evening ferry to Selwick
    line 9: The harbour board cut the evening ferry to Selwick on Monday.
    y accept, n skip, q quit

2 of 2, line 7: Hospital will pay for taxi until Christmas
    line 11: The hospital will pay for a taxi until Christmas.
    y accept, n skip, q quit
Wrote the evidence of 1 takeaway into articles/ferry.md.`,
    text: two.replace(
      '- Hospital will pay for taxi until Christmas\n',
      '- text: Hospital will pay for taxi until Christmas\n    evidence: "The hospital will pay for a taxi until Christmas."\n',
    ),
  })
})

test('accepted all, nothing is left to offer', async () => {
  const folder = aFolder(two)
  await offer(folder, 'yY')
  expect((await offer(folder, 'yy')).said).toBe(
    'No takeaway of articles/ferry.md has matched words to accept.\nNothing was written.',
  )
})

test.each([
  ['q', 0],
  ['', 0],
  ['yq', 1],
  ['y', 1],
])('`%s` ends early and keeps what was accepted', async (answers, written) => {
  const { offered, text } = await offer(aFolder(two), answers)
  expect([offered.kind, text.split('evidence:').length - 1]).toEqual(['done', written])
})

test('another key is asked again', async () => {
  const { said, text } = await offer(aFolder(two), 'xnn')
  expect(said).toContain('    Unexpected `x`, expected y, n or q\n')
  expect(text).toBe(two)
})

test('Ctrl-C writes nothing', async () => {
  expect(await offer(aFolder(two), 'y\u0003')).toMatchObject({
    offered: { kind: 'stopped' },
    text: two,
  })
})

test('words that stand twice and takeaways that nothing carries are told, not offered', async () => {
  const article = anArticle(
    '  - Gulls cried over the quay\n  - Parliament passed a budget for schools\n',
  )
  expect((await offer(aFolder(article), 'yy')).said).toBe(
    `line 6: its sentence stands twice, so name more words by hand: Gulls cried over the quay
line 7: no sentence carries this: Parliament passed a budget for schools
No takeaway of articles/ferry.md has matched words to accept.
Nothing was written.`,
  )
})

test('a file that its writer saved meanwhile is left to the writer', async () => {
  const folder = aFolder(two)
  const saved = `${two}\nA last line.\n`
  const save = (): void => writeFileSync(path.join(folder, 'articles/ferry.md'), saved)
  expect(await offer(folder, 'yy', save)).toMatchObject({
    offered: {
      kind: 'failed',
      reason: 'Unexpected change of articles/ferry.md meanwhile: nothing was written',
    },
    text: saved,
  })
})

test('no takeaways, a broken file, no file', async () => {
  const none = two.replace(/takeaways:\n(?: .*\n)+/u, '')
  expect((await offer(aFolder(none), '')).offered).toEqual({
    kind: 'failed',
    reason: 'Missing takeaways in articles/ferry.md',
  })
  const broken = await offer(aFolder('Text.'), '')
  expect(broken.offered).toMatchObject({ kind: 'failed' })
  const keys = keysNone()
  const say = (): void => undefined
  expect(
    await offerEvidence({ contentFolder: aFolder(two), file: 'articles/no.md', keys, say }),
  ).toMatchObject({ kind: 'misused' })
})

// eslint-disable-next-line @typescript-eslint/require-await -- nobody types
async function* keysNone(): AsyncGenerator<string, void, undefined> {
  yield* []
}
