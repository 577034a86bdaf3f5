/**
 * The scripts of the site. What every `x.browser.ts` does as it loads goes into
 * the one script of each page; an `x.lazy.ts` that one of them imports when a
 * reader asks for what it does becomes a piece. All are named by their text.
 */

import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { directionOf } from '#lib/site/direction.ts'
import { allMessages } from '#lib/site/messages/all-messages.ts'
import { english } from '#lib/site/messages/english.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import { build, type BuildOptions, type Plugin, type StdinOptions } from 'esbuild'

export type BrowserScript = {
  /** What every page loads: `site-3f2a91c0de.js`. */
  readonly file: string
  readonly text: string
  /** What loads on use, by file name. They lie beside the script and find each other there. */
  readonly pieces: ReadonlyMap<string, string>
}

export type BrowserScriptOptions = {
  /** Of the interface: the pieces speak it. */
  readonly language: string
  /** `''` or `/reader`. */
  readonly basePath: string
}

/** @param project the folder that holds `components` */
export async function browserScript(
  project: string,
  site: BrowserScriptOptions,
): Promise<BrowserScript> {
  const shared = sharedOptions(project, site)
  const everyPage: StdinOptions = {
    contents: (await browserFiles(project))
      .flatMap((file, nth) => [
        ...(nth === 0 ? [] : [`import 'pause:${nth}'`]),
        `import './${file}'`,
      ])
      .join('\n'),
    resolveDir: project,
    loader: 'ts',
  }
  const pieces = await bundlePieces(await importedOnUse(everyPage, shared), project, shared)
  const { outputFiles } = await build({
    ...shared,
    stdin: everyPage,
    plugins: [...(shared.plugins ?? []), besides(pieces.fileOf)],
    write: false,
  })
  const text = outputFiles[0]?.text ?? ''
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { file: `site-${hash}.js`, text, pieces: pieces.texts }
}

async function browserFiles(project: string): Promise<readonly string[]> {
  const files = await readdir(path.join(project, 'components'), { recursive: true })
  return files
    .filter((file) => file.endsWith('.browser.ts'))
    .map((file) => `components/${file.split(path.sep).join('/')}`)
    .sort()
}

/** The files that some other one imports as `import('./x.lazy.ts')`, by their paths in the project. */
async function importedOnUse(
  stdin: StdinOptions,
  shared: BuildOptions,
): Promise<readonly string[]> {
  const { metafile } = await build({
    ...shared,
    stdin,
    plugins: [...(shared.plugins ?? []), textImports],
    metafile: true,
    write: false,
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  const onUse = imports.filter(({ kind }) => kind === 'dynamic-import').map((each) => each.path)
  return [...new Set(onUse)].sort()
}

export function sharedOptions(
  project: string,
  { language, basePath }: BrowserScriptOptions,
): BuildOptions {
  return {
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    // The same names in every folder that the project may lie in.
    absWorkingDir: project,
    legalComments: 'none',
    loader: { '.css': 'text' },
    plugins: [oneLanguage(project, language), pauses],
    define: {
      SITE_LANGUAGE: JSON.stringify(language),
      SITE_DIRECTION: JSON.stringify(directionOf(language)),
      SITE_BASE_PATH: JSON.stringify(basePath),
    },
  }
}

type Pieces = {
  readonly texts: ReadonlyMap<string, string>
  /** From the path of an `x.lazy.ts` to the name of its piece. */
  readonly fileOf: ReadonlyMap<string, string>
}

/** Apart from the script of every page, so that nothing the two share becomes one more file to wait for. */
async function bundlePieces(
  modules: readonly string[],
  project: string,
  shared: BuildOptions,
): Promise<Pieces> {
  if (modules.length === 0) return { texts: new Map(), fileOf: new Map() }
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: modules.map((file) => path.join(project, file)),
    splitting: true,
    outdir: path.join(project, 'pieces'),
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    metafile: true,
    plugins: [...(shared.plugins ?? []), textImports],
    write: false,
  })
  return {
    texts: new Map(outputFiles.map(({ path: file, text }) => [path.basename(file), text])),
    fileOf: new Map(
      Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
        entryPoint === undefined
          ? []
          : [[path.join(project, entryPoint), path.basename(file)] as const],
      ),
    ),
  }
}

/**
 * A reader needs the words of one language, and English, which stands in for what
 * is missing. Whoever asks for all of them by name gets them, in a piece of its own.
 */
function oneLanguage(project: string, language: string): Plugin {
  const needed = [english, messagesIn(language)]
  const files = Object.entries(allMessages).flatMap(([file, words]) =>
    needed.includes(words) ? file : [],
  )
  const imports = files.map((file) => `import { ${file} } from './${file}.ts'\n`)
  // Browsers have no use for the names of the files.
  const contents = `${imports.join('')}export const allMessages = [${files.join(', ')}]`
  return {
    name: 'words of one language',
    setup(bundler) {
      bundler.onResolve({ filter: /\/all-messages\.ts$/ }, ({ importer, resolveDir }) =>
        path.basename(importer) === 'messages.ts'
          ? // Names of pieces are made of it, and are the same in every folder.
            { path: path.relative(project, resolveDir), namespace: 'words' }
          : null,
      )
      bundler.onLoad({ filter: /^/, namespace: 'words' }, ({ path: folder }) => ({
        contents,
        resolveDir: path.join(project, folder),
      }))
    },
  }
}

/** In milliseconds. */
const atOnce = 4

/**
 * `import 'pause:3'` lets the browser answer the reader before what is imported
 * next runs, where what has run took some milliseconds. All in one go is a tenth
 * of a second on a phone, in which nothing answers.
 */
const pauses: Plugin = {
  name: 'pauses between modules',
  setup(bundler) {
    bundler.onResolve({ filter: /^pause:/ }, ({ path: name }) => ({
      path: name,
      namespace: 'pause',
    }))
    bundler.onLoad({ filter: /^/, namespace: 'pause' }, ({ path: name }) => ({
      contents:
        name === 'pause:'
          ? `let end = performance.now() + ${atOnce}
             export async function pause() {
               if (performance.now() < end) return
               // No timer: those of a tab that nobody looks at wait a second each.
               await new Promise((goOn) => {
                 const { port1, port2 } = new MessageChannel()
                 port1.onmessage = goOn
                 port2.postMessage(0)
               })
               end = performance.now() + ${atOnce}
             }`
          : `import { pause } from 'pause:'; await pause()`,
    }))
  },
}

/** `import css from 'text:./x.css'`; the prefix tells the compiler of types that it is text. */
export const textImports: Plugin = {
  name: 'files as text',
  setup(bundler) {
    bundler.onResolve({ filter: /^text:/ }, ({ path: wanted, resolveDir }) => ({
      path: path.join(resolveDir, wanted.slice('text:'.length)),
    }))
  },
}

/** Leaves `import('./x.lazy.ts')` standing, with the name that the piece is served under. */
function besides(fileOf: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'pieces that load on use',
    setup(bundler) {
      bundler.onResolve(
        { filter: /\.lazy\.ts$/ },
        async ({ path: wanted, pluginData, ...from }) => {
          if (pluginData === resolving) return null
          const { path: found } = await bundler.resolve(wanted, { ...from, pluginData: resolving })
          const file = fileOf.get(found)
          return file === undefined ? null : { path: `./${file}`, external: true }
        },
      )
    },
  }
}

/** Tells the bundler's own answer from ours. */
const resolving = Symbol('resolving')
