import { describe, expect, test } from 'vitest'
import { passageLink, quotation } from '#components/body/passage-link.ts'

const address = 'https://example.org/articles/fog/'
const sentence = 'The ferry leaves at eight, fog or not.'

describe('a link to a passage', () => {
  test.each([
    ['a whole sentence', sentence, `${address}#s-1`],
    ['a part of it', 'leaves at eight', `${address}#s-1`],
    ['a few words over its end', 'fog or not. It', `${address}#s-1:~:text=fog%20or%20not.%20It`],
    [
      'several sentences, by their ends',
      `${sentence} It has done so since 1954, and will – the office says – go on.`,
      `${address}#s-1:~:text=The%20ferry%20leaves%20at,says%20%E2%80%93%20go%20on.`,
    ],
    [
      'signs that mean something in such a link',
      'or not. A-b, c & d',
      `${address}#s-1:~:text=or%20not.%20A%2Db%2C%20c%20%26%20d`,
    ],
  ])('%s', (_, text, link) => {
    expect(passageLink({ address, sentenceId: 's-1', text, sentence })).toBe(link)
  })
})

test('a quotation names its headline and leads to its place', () => {
  expect(quotation('Fog or not.', 'A harbour waits', `${address}#s-1`)).toBe(
    '“Fog or not.” – A harbour waits\nhttps://example.org/articles/fog/#s-1',
  )
})
