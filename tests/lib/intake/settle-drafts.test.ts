import { expect, test } from 'vitest'
import { temporaryFolder } from '../../temporary-folder.ts'
import { importInto } from './import-into.ts'

const keys = 'author: Ada Roe\ndate: 2020-01-01'

test('an article that leads to one that is held back is held back too', async () => {
  const source = temporaryFolder({
    'a.md': `---\ntitle: A\n${keys}\n---\nSee [b](b.md).\n`,
    'b.md': `---\ntitle: B\n${keys}\n---\nSee [c](c.md).\n`,
    'c.md': `---\ntitle: C\ndate: 2020-01-01\n---\nText.\n`,
    'd.md': `---\ntitle: D\n${keys}\n---\nSee [e](https://e.example/).\n`,
  })
  expect(await importInto(temporaryFolder(), source)).toBe(`draft      content/articles/a.md ← a.md
  content/articles/a.md:8:5: warning: Unexpected link to \`/articles/b/\`, which a build holds back, expected a published article (link-dead)
draft      content/articles/b.md ← b.md
  content/articles/b.md:8:5: warning: Unexpected link to \`/articles/c/\`, which a build holds back, expected a published article (link-dead)
draft      content/articles/c.md ← c.md
  content/articles/c.md:10:1: warning: Unexpected question of the import, \`no author was named, and Unknown stands in the place of one\`, expected its answer (body-import-question)
      put the right one there, and take the note out
published  content/articles/d.md ← d.md

Imported 4 articles: 1 published, 3 drafts with open questions, 0 refused`)
})
