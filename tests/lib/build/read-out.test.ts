import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readOut } from '#lib/build/read-out.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const site = [
  ...['404.html', '_headers', 'articles.json', 'index.html', 'llms.txt'],
  ...['manifest.webmanifest', 'robots.txt', 'sw.js'],
]

/** A project with its content folder elsewhere, and folders of other kinds. */
function place(): string {
  const folder = temporaryFolder({
    'project/.next/export/index.html': '',
    'project/app/page.tsx': '',
    'words/articles/fog.md': '',
    'file.txt': 'mine',
    'pictures/harbour.jpg': 'mine',
    ...Object.fromEntries(site.map((name) => [`built/${name}`, ''])),
    'built/articles/fog/index.html': '',
    ...Object.fromEntries(site.slice(1).map((name) => [`other-site/${name}`, ''])),
  })
  mkdirSync(path.join(folder, 'empty'))
  symlinkSync('project', path.join(folder, 'link-to-project'))
  symlinkSync('built', path.join(folder, 'link-to-built'))
  symlinkSync('link-to-itself', path.join(folder, 'link-to-itself'))
  return folder
}

const around = (folder: string) => {
  const [project, words] = [path.join(folder, 'project'), path.join(folder, 'words')]
  return { kept: [project, words], closed: [path.join(project, '.next'), words] }
}

test.each([undefined, ''])('OUT_DIR=%j says nothing', (written) => {
  expect(readOut(written, { kept: [], closed: [] })).toEqual({ kind: 'out', folder: null })
})

test.each(['empty', 'absent', 'absent/too', 'built', 'built/', 'link-to-built', 'project/out'])(
  '%s may be replaced',
  (name) => {
    const folder = place()
    expect(readOut(path.join(folder, name), around(folder))).toEqual({
      kind: 'out',
      folder: path.resolve(folder, name),
    })
  },
)

test.each([
  ['.', ', which holds `PLACE/project`'],
  ['project', ', which holds `PLACE/project`'],
  ['project/app/..', ', which holds `PLACE/project`'],
  ['link-to-project', ', which holds `PLACE/project`'],
  ['words', ', which holds `PLACE/words`'],
  ['words/articles/site', ', which lies in `PLACE/words`'],
  ['project/.next', ', which lies in `PLACE/project/.next`'],
  ['link-to-project/.next/finished', ', which lies in `PLACE/project/.next`'],
  ['project/app', ''],
  ['pictures', ''],
  ['other-site', ''],
  ['file.txt', ''],
  ['file.txt/site', ''],
  ['link-to-itself', ''],
  ['x'.repeat(256), ''],
])('%s may not', (name, why) => {
  const folder = place()
  const written = `${folder}/${name}`
  const read = readOut(written, around(folder))
  expect(read.kind === 'wrong' && read.reason.replaceAll(path.relative('', folder), 'PLACE')).toBe(
    `Unexpected OUT_DIR \`${written}\`${why}, expected a folder that is absent, empty or written by a build`,
  )
})
