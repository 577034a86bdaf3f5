import { expect, onTestFinished, test } from 'vitest'
import { folderHash } from './support/folder-hash.ts'
import { runCommand } from './support/run-command.ts'
import { standingSite } from './support/standing-site.ts'

test('a build of broken articles says every problem of every file once, fails, and leaves the last site alone', async () => {
  const { folder: out, remove } = await standingSite('broken', 'arabic')
  onTestFinished(remove)
  const before = await folderHash(out)
  const { code, output, errors } = await runCommand('build', [], {
    CONTENT_DIR: 'tests/fixtures/broken',
    OUT_DIR: out,
  })
  expect(output.replace(/in \d+\.\d s(?:, \d+ parsed anew)?/u, 'in N s')).toBe(
    `tests/fixtures/broken/articles/first.md:2:1: error: Unexpected key \`titel\`, expected \`title\` (unknown-key)
tests/fixtures/broken/articles/first.md:4:12: error: Unexpected date \`2024-02-30\`, expected one that exists (impossible-date)
    no calendar has that day
tests/fixtures/broken/articles/first.md:5:12: error: Unexpected empty list of takeaways, expected 1 to 7 (takeaways-count)
    leave the key out when there are none
tests/fixtures/broken/articles/fourth.md:11:1: error: Unexpected picture \`images/none.jpg\`, expected a file that exists (picture-missing)
tests/fixtures/broken/articles/second.md:5:11: error: Unexpected related article \`gone\`, expected the slug of an article (related-missing)
tests/fixtures/broken/articles/second.md:10:29: error: Unexpected link to \`/articles/gone/\`, expected an address that the site has (link-dead)
tests/fixtures/broken/articles/third.md:1:1: error: Unexpected end of file in the front matter, expected a closing \`---\` (front-matter-fence)
    put --- alone on a line before the text begins
Checked 4 articles in N s: 7 errors
`,
  )
  expect(errors).toBe('Not built: a build needs content without errors\n')
  expect(code).toBe(1)
  expect(await folderHash(out)).toBe(before)
})
