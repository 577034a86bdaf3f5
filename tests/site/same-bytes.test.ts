import { expect, onTestFinished, test } from 'vitest'
import { buildInto, removeSite, siteFolder } from './build-into.ts'
import { folderHash } from './folder-hash.ts'
import { fixtureEpoch, publication, withPublicationContent } from './publication.ts'

test('the same content at the same instant gives the same bytes and is not parsed again, wherever the content lies', async () => {
  const again = 'publication-again'
  onTestFinished(() => removeSite(again))
  const { built, said } = await withPublicationContent((folder) =>
    buildInto(again, folder, fixtureEpoch),
  )
  expect(built.kind).toBe('built')
  expect(
    said.filter((line) => /^Checked /u.test(line)).map((line) => line.replace(/.* s, /u, '')),
  ).toEqual(['0 parsed anew: 2 warnings'])
  expect(await folderHash(siteFolder(again))).toBe(await folderHash(publication.out))
})
