import { expect, test } from 'vitest'
import { workerScript } from '#lib/build/worker-script.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const worker = {
  'components/offline/offline.worker.ts': `declare const WORKER_FILES: readonly string[]
    declare const SITE_BASE_PATH: string
    console.log(SITE_BASE_PATH, WORKER_FILES)`,
}

const site = { language: 'de', basePath: '/reader' }

test('is one plain script that knows the files of the site, in any order that they come', async () => {
  const files = ['/reader/assets/b.js', '/reader/assets/a.js']
  const text = await workerScript(temporaryFolder(worker), site, files)
  expect(text).toBe(
    '(()=>{var s=["/reader/assets/a.js","/reader/assets/b.js"];console.log("/reader",s);})();\n',
  )
  expect(await workerScript(temporaryFolder(worker), site, files.toReversed())).toBe(text)
})

test('the one of this project imports nothing and names no foreign host', async () => {
  const text = await workerScript(process.cwd(), site, [])
  expect(text).not.toMatch(/\bimport\b|https?:\/\//u)
})
