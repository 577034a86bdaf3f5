import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { z } from 'zod'
import type { ClientModules } from '#lib/finish/client-components.ts'

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
  const manifests = await Promise.all(files.map((file) => readFile(path.join(pages, file), 'utf8')))
  return new Map(manifests.flatMap((manifest) => [...clientModulesOf(manifest)]))
}

/** @param manifest a program that fills one global; it is Next's own, and gets to see nothing else */
export function clientModulesOf(manifest: string): ClientModules {
  const globals: { __RSC_MANIFEST?: unknown } = {}
  runInNewContext(manifest, { globalThis: globals })
  return new Map(
    Object.values(manifestSchema.parse(globals.__RSC_MANIFEST)).flatMap(({ clientModules }) =>
      Object.entries(clientModules).map(([file, { id }]) => [String(id), file] as const),
    ),
  )
}
