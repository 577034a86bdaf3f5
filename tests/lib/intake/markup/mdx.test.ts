import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { expect, test } from 'vitest'
import { withoutMdx } from '#lib/intake/markup/mdx.ts'
import { markdownToTree } from '#lib/intake/markup/read-markup.ts'

function printed(text: string): string {
  const read = markdownToTree(withoutMdx(text))
  return read.kind === 'refused'
    ? read.finding.reason
    : remark().use(remarkGfm).stringify(read.tree).trim()
}

test.each([
  ["import A from './a.astro';\nimport {\n  b,\n  c,\n} from 'd'\n\nText.", 'Text.'],
  ['export const meta = {\n  a: 1,\n}\n\nText.', 'Text.'],
  ['export const a = 1;\n\nText.', 'Text.'],
  [
    'import quay from \'../quay.png\'\n\n<Image src={quay} alt="A quay" width={300} />',
    '![A quay](../quay.png)',
  ],
  [
    "import quay from '../quay.png'\n\n<img src={quay.src} alt={'A quay'} />",
    '![A quay](../quay.png)',
  ],
  [
    '<Callout type="warn">\n    Keep **this**.\n\n    - and this\n</Callout>\n\nText.',
    '(Left by the import: `<callout>`)\n\nKeep **this**.\n\n* and this\n\nText.',
  ],
  ['One <Badge text="x" /> two.', 'One (Left by the import: `<badge>`) two.'],
  ['<YouTube id="x" />\n\nText.', '(Left by the import: `<youtube id="x">`)\n\nText.'],
  ['<>\n\nText.\n\n</>', 'Text.'],
  ['One.{/* not\nfor readers */}', 'One.'],
  ["Price {'<'} 5{' '}euros", 'Price < 5 euros'],
  ['By {frontmatter.author}.', 'By (Left by the import: `{frontmatter.author}`).'],
  ['{list.map((x) => <li>{x}</li>)}', 'Left by the import: `{list.map((x) => <li>{x}</li>)}`'],
  ['<div className="x" style={{ color: "red" }}>Text</div>', 'Text'],
  ['```js\nconst a = {b}\n```\n\n`{c}` and \\{d}', '```js\nconst a = {b}\n```\n\n`{c}` and {d}'],
])('%j', (text, markdown) => {
  expect(printed(text)).toBe(markdown)
})

test('takes time in proportion to the text', () => {
  const started = performance.now()
  for (const part of ['{', '<A ', '<A>\n', 'import a\n', 'export const a = {\n', '{"', "<a b='"]) {
    withoutMdx(part.repeat(10_000))
  }
  expect(performance.now() - started).toBeLessThan(4000)
})
