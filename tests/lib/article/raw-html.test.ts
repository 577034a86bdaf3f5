import { describe, expect, test } from 'vitest'
import { aFile, parsed, problemsIn } from '../../fixtures/parsing.ts'

function htmlOf(body: string): string {
  return parsed(aFile({ body })).article?.introduction.html.replace(/<\/?span\b[^>]*>/g, '') ?? ''
}

describe('words in HTML are printed without it', () => {
  test.each([
    [
      'a block',
      '<div class="note">\nBe **careful**.\n</div>',
      '<p>Be <strong>careful</strong>.</p>',
    ],
    ['blocks in one line', '<p>One <b>bold</b>.</p><p>Two.</p>', '<p>One bold.</p>\n<p>Two.</p>'],
    ['a table', '<table>\n<tr><td>One</td><td>Two</td></tr>\n</table>', '<p>One</p>\n<p>Two</p>'],
    [
      'a block in a paragraph',
      'One.\n<div>\nTwo.\n</div>\nThree.',
      '<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>',
    ],
    ['behind a comment', '<!-- note --> Words.', '<p>Words.</p>'],
    [
      'a listing',
      '<pre>\na &lt; b\n</pre>',
      '<pre role="group" aria-label="Code" tabindex="0"><code class="hljs">a &#x3C; b</code></pre>',
    ],
    ['a line that is broken', 'One<br>two.', '<p>One\ntwo.</p>'],
    ['in a quotation', '> <div>\n> Words.\n> </div>', '<blockquote>\n<p>Words.</p>\n</blockquote>'],
    ['none of a comment', 'One.\n\n<!-- a\n\nb -->', '<p>One.</p>'],
    ['none of a script', 'One.\n\n<script>\na()\n\nb()\n</script>', '<p>One.</p>'],
    [
      'none for browsers of the past',
      'One.\n\n<video src="a">Get a browser.</video> Two.',
      '<p>One.</p>\n<p>Two.</p>',
    ],
  ])('%s', (_, body, html) => {
    expect(htmlOf(body)).toBe(html)
  })

  test('each on its line', () => {
    const body = '<div>\n\nOne.\n<p>\n\n  Two.\n</p></div>'
    const sentences = parsed(aFile({ body })).article?.introduction.sentences
    expect(sentences?.map(({ text, line }) => [text, line])).toEqual([
      ['One.', 9],
      ['Two.', 12],
    ])
  })
})

test('of tags in one another the outermost is told, and a word that only looks like one', () => {
  const body = '<ul>\n<li>One</li>\n</ul> and <i>two</i>.\n\nPress <Enter>.'
  expect(problemsIn(aFile({ body }))).toEqual([
    '7:1: warning: Unexpected HTML `<ul>`, expected Markdown (body-raw-html)',
    '  begin the lines with -',
    '9:11: warning: Unexpected HTML `<i>`, expected Markdown (body-raw-html)',
    '  write *words*',
    '11:7: warning: Unexpected HTML `<enter>`, expected Markdown (body-raw-html)',
    '  it is left out; to print it, write `\\<Enter>`',
  ])
})
