import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { z } from 'zod'
import type { ClientModules } from '#lib/export/page/client-components.ts'

const manifestSchema = z.record(
  z.string(),
  z.object({
    clientModules: z.record(z.string(), z.object({ id: z.union([z.number(), z.string()]) })),
  }),
)

/** Reads which file each number of a client component stands for, from the manifests that `next build` writes beside its pages. */
export async function readClientModules(nextFolder: string): Promise<ClientModules> {
  const pages = path.join(nextFolder, 'server', 'app')
  const files = (await readdir(pages, { recursive: true })).filter((file) =>
    file.endsWith('page_client-reference-manifest.js'),
  )
  const modules = new Map<string, string>()
  for (const file of files) {
    // A program that fills one global; it is Next's own, and gets to see nothing else.
    const globals: { __RSC_MANIFEST?: unknown } = {}
    runInNewContext(await readFile(path.join(pages, file), 'utf8'), { globalThis: globals })
    for (const { clientModules } of Object.values(manifestSchema.parse(globals.__RSC_MANIFEST))) {
      for (const [name, { id }] of Object.entries(clientModules)) modules.set(String(id), name)
    }
  }
  return modules
}
