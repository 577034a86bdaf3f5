import { createHash } from 'node:crypto'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { keptBundle } from '#lib/system/kept-bundle.mjs'
import { cacheFolder, isInstalled } from '#lib/system/project-folder.ts'

const bundles = new Map<string, Promise<string>>()

/**
 * A script with all that it imports, as one text. A process that is given this
 * has started in a fifth of the time that it takes to find some hundred modules
 * one by one.
 */
export function bundledScript(script: string): Promise<string> {
  const known = bundles.get(script)
  if (known !== undefined) return known
  const made = keptText(script)
  bundles.set(script, made)
  return made
}

/** Kept from one command to the next in a checkout alone: what a package leaves elsewhere is its user's to know of. */
async function keptText(script: string): Promise<string> {
  const make = (): ReturnType<typeof bundle> => bundle(script)
  const digest = createHash('sha256').update(script).digest('hex').slice(0, 12)
  const folder = path.join(cacheFolder('standfirst-scripts'), digest)
  const { files } = isInstalled ? await make() : await keptBundle(folder, make)
  return files[0]?.[1] ?? ''
}

type Bundled = {
  readonly files: readonly (readonly [name: string, text: string])[]
  readonly inputs: readonly string[]
}

async function bundle(script: string): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: `node${process.versions.node}`,
    // Older packages among them ask for Node's own modules in the older way.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(process.execPath);",
    },
    // One text stands in one place: where the script does, from which packages can be found.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(script).href) },
    // Reads files that lie beside it; this edition has them in it.
    alias: { 'css-tree': 'css-tree/dist/csstree.esm' },
    plugins: [machineCode],
    logLevel: 'silent',
  })
  return {
    files: outputFiles.map(({ text }) => ['script.mjs', text] as const),
    inputs: Object.keys(metafile.inputs).map((file) => path.resolve(file)),
  }
}

/** A package with machine code, which no text can hold, or one that starts a program which lies beside it, is loaded from where it is installed. */
const machineCode: Plugin = {
  name: 'machine-code',
  setup: (bundling) => {
    // The filter is Go's, which knows no flags.
    bundling.onResolve(
      { filter: /^(?:sharp|pagefind)$/ },
      async ({ path, resolveDir, kind, pluginData }) => {
        if (pluginData === asked) return null
        const found = await bundling.resolve(path, { resolveDir, kind, pluginData: asked })
        return { path: pathToFileURL(found.path).href, external: true }
      },
    )
  },
}

/** So that the plugin does not answer its own question. */
const asked = { kind: 'asked' }
