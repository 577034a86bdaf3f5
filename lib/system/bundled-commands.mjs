/** The files of `lib/cli` as Node can run them: bundled, or where a bundle cannot be kept, each file translated when it is asked for. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { keptBundle } from './kept-bundle.mjs'

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const commands = path.join(project, 'lib', 'cli')

/** Where a package brings them, in which nothing changes. */
const packed = path.join(project, '.next', 'commands')

/** @returns {Promise<(file: string) => Promise<any>>} loads a file of `lib/cli`, such as `check.ts` */
export async function commandLoader() {
  const folder = await bundled()
  if (folder !== null)
    return (file) => import(pathToFileURL(path.join(folder, bundledAs(file))).href)
  await import('./typescript.mjs')
  return (file) => import(pathToFileURL(path.join(commands, file)).href)
}

async function bundled() {
  if (project.split(path.sep).includes('node_modules')) return packed
  const folder = path.join(project, '.next', 'cache', 'standfirst-commands')
  try {
    return (await keptBundle(folder, () => bundle(folder))).isKept ? folder : null
  } catch {
    // A fault in the code is told by whoever translates the file alone.
    return null
  }
}

/** For a package, which says nothing of where it was packed. */
export async function packCommands() {
  const { files } = await bundle(packed)
  rmSync(packed, { recursive: true, force: true })
  mkdirSync(packed)
  for (const [name, text] of files) writeFileSync(path.join(packed, name), text)
}

/** @param {string} file */
function bundledAs(file) {
  return file.replace(/\.ts$/u, '.mjs')
}

/** @param {string} folder */
async function bundle(folder) {
  const { build } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    absWorkingDir: project,
    entryPoints: readdirSync(commands)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(commands, file)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[hash]',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    sourcemap: 'linked',
    sourcesContent: false,
    platform: 'node',
    format: 'esm',
    target: `node${process.versions.node}`,
    packages: 'external',
    plugins: [ownPlaces(folder)],
    logLevel: 'silent',
  })
  return {
    files: outputFiles.map(({ path: file, text }) => [path.relative(folder, file), text]),
    inputs: Object.keys(metafile.inputs).map((file) => path.join(project, file)),
  }
}

/** In a bundle, too, each file knows where it lies itself. */
const ownPlaces = (/** @type {string} */ folder) => ({
  name: 'own-places',
  setup: (bundling) => {
    bundling.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const from = path.relative(folder, file).split(path.sep).join('/')
      const text = readFileSync(file, 'utf8')
      // But where it is named for another bundle.
      const contents = text.replaceAll(
        /(?<!')import\.meta\.url/gu,
        `new URL('${from}', import.meta.url).href`,
      )
      return { contents, loader: 'ts' }
    })
  },
})
