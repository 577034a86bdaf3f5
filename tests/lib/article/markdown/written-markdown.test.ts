import { describe, expect, test } from 'vitest'
import { aFile, articleIn, parsed } from '../../../fixtures/parsing.ts'

function htmlOf(body: string): string {
  const { article } = parsed(aFile({ body }))
  return (article?.introduction.html ?? '').replace(/<\/?(?:span|p)\b[^>]*>/g, '')
}

describe('marks beside the punctuation of Chinese and Japanese', () => {
  test.each([
    ['宣布，**“老桥”**将关闭。', '宣布，<strong>“老桥”</strong>将关闭。'],
    ['**注意：**行人请绕行。', '<strong>注意：</strong>行人请绕行。'],
    ['她说**「不会」**了。', '她说<strong>「不会」</strong>了。'],
    ['*（六月。）*その後は未定だ。', '<em>（六月。）</em>その後は未定だ。'],
    ['在~~“老桥”~~将关闭。', '在<del>“老桥”</del>将关闭。'],
    // Elsewhere CommonMark's rule stands.
    ['He said **"no"**and left.', 'He said **"no"**and left.'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ])('%s', (body, html) => {
    expect(htmlOf(body)).toBe(html)
  })
})

describe('tildes', () => {
  test.each([
    ['It takes 10~20 minutes and costs 3~5 euros.', null],
    ['시간은 10~20분, 요금은 3~5유로다.', null],
    ['H~2~O is water.', null],
    ['It is ~~not~~ so.', 'It is <del>not</del> so.'],
  ])('%s', (body, html) => {
    expect(htmlOf(body)).toBe(html ?? body)
  })
})

describe('addresses that stand bare', () => {
  const link = (words: string, address = words): string => `<a href="${address}">${words}</a>`
  const page = link('https://example.org/a?x=1')
  test.each([
    ['“https://example.org/a?x=1” it says', `“${page}” it says`],
    ['见https://example.org/a?x=1。再来', `见${page}。再来`],
    ['（https://example.org/a?x=1）', `（${page}）`],
    ['https://example.org/a?x=1, and', `${page}, and`],
    ['www.example.org.', `${link('www.example.org', 'https://www.example.org/')}.`],
    ['“www.example.org.” So', `“${link('www.example.org', 'https://www.example.org/')}.” So`],
    ['[www.example.org](https://example.org/)', link('www.example.org', 'https://example.org/')],
    [
      '<https://example.org/a。b>',
      link('https://example.org/a。b', 'https://example.org/a%E3%80%82b'),
    ],
  ])('%s', (body, html) => {
    expect(htmlOf(body)).toBe(html)
  })

  test('end before the mark of a note, and in a note', () => {
    const { introduction, footnotes } = articleIn(
      aFile({ body: 'See https://example.org/a.[^1]\n\n[^1]: https://example.org/b' }),
    )
    expect(introduction.html).toMatch(/>https:\/\/example\.org\/a<\/a>\.<sup /)
    expect(footnotes.map(({ html }) => html)).toEqual([`<p>${link('https://example.org/b')}</p>`])
  })
})

describe('lines of Chinese and Japanese', () => {
  test.each([
    ['老桥关闭期间\n行人绕行。公交车也会\n改道。', '老桥关闭期间行人绕行。公交车也会改道。'],
    ['歩行者は\n**遠回り**に\nなる。', '歩行者は<strong>遠回り</strong>になる。'],
    [
      '老桥[关闭\n期间](https://example.org)行人',
      `老桥<a href="https://example.org/">关闭期间</a>行人`,
    ],
    ['老桥\nBridge\n关闭', '老桥\nBridge\n关闭'],
  ])('%s', (body, html) => {
    expect(htmlOf(body)).toBe(html)
  })

  test('keep the lines of their sentences', () => {
    const { introduction } = articleIn(
      aFile({ body: '老桥关闭期间\n行人绕行。\n公交车也会\n改道。' }),
    )
    expect(introduction.sentences.map(({ text, line }) => [text, line])).toEqual([
      ['老桥关闭期间行人绕行。', 7],
      ['公交车也会改道。', 9],
    ])
  })
})
