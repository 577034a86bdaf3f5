import { expect, test } from 'vitest'
import { readClientModules } from '#lib/build/pages/client-manifest.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { exported } from '../../finish/exported.ts'

test("reads every page's manifest, in whatever folder Next put it", async () => {
  const folder = temporaryFolder({
    'server/app/planted/counter/page_client-reference-manifest.js':
      exported('counter-manifest.txt'),
    'server/app/planted/link/page_client-reference-manifest.js': exported('link-manifest.txt'),
    'server/app/images/[file]/route_client-reference-manifest.js': 'throw new Error("no page")',
  })
  const modules = await readClientModules(folder)
  expect([...modules.values()].filter((file) => !file.includes('/next/dist/esm/')).sort()).toEqual([
    '[project]/components/planted/counter.tsx',
    '[project]/node_modules/next/dist/client/app-dir/link.js',
    '[project]/node_modules/next/dist/client/components/builtin/global-error.js',
  ])
})

test('a manifest that Next writes in another way is not read as an empty one', async () => {
  const folder = temporaryFolder({
    'server/app/page_client-reference-manifest.js': 'self.manifest = {}',
  })
  await expect(readClientModules(folder)).rejects.toThrow()
})
