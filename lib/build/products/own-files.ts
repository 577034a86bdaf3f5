/** The files of a site that are neither pages nor texts for programs: scripts, icons, pictures, and what is copied as it is. */

import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { browserScript } from '#lib/build/browser-script.ts'
import { fontsIn } from '#lib/build/pages/page-order.ts'
import { givenFile, type PlannedProduct, Unmade } from '#lib/build/products/make-products.ts'
import { madeOf } from '#lib/build/products/product.ts'
import { type FileStore, hashOf, storeFiles } from '#lib/build/products/store-files.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { workerScript } from '#lib/build/worker-script.ts'
import { appIcon } from '#lib/images/app-icon.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import { pictureBytes } from '#lib/images/picture-bytes.ts'
import { encodedFilesOf } from '#lib/images/picture-files.ts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { appIcons, paper, webManifest } from '#lib/site/web-manifest.ts'
import { filesIn } from '#lib/system/files-in.ts'

const publicFolder = path.join(projectFolder, 'public')

/** The script of every page, which is the first of its files, what it loads, and the worker that keeps them. */
export function scriptsProduct(store: FileStore, site: Site): PlannedProduct {
  const { language, basePath } = site
  return {
    name: 'assets/',
    inputs: { language: hashOf(language), basePath: hashOf(basePath) },
    make: async () => {
      const { file, text, pieces } = await browserScript(projectFolder, site)
      const scripts = [[file, text] as const, ...pieces]
      const addresses = scripts.map(([name]) => urlsOf(site).asset(name))
      const files = await storeFiles(store, [
        ...scripts.map(([name, content]) => ({ file: `assets/${name}`, content })),
        { file: 'sw.js', content: await workerScript(projectFolder, site, addresses) },
      ])
      return madeOf(files)
    },
  }
}

/**
 * The fonts that the sheets of pages name.
 *
 * @param compiled the folder in which Next has compiled the app
 */
export function fontsProduct(store: FileStore, compiled: string): PlannedProduct {
  return {
    name: 'assets/fonts',
    inputs: {},
    make: async () => madeOf(await storeFiles(store, await fontsIn(compiled))),
  }
}

/** What is copied as it is, what is drawn from it, and what says how the site is installed. */
export async function fixedProducts(
  store: FileStore,
  site: Site,
): Promise<readonly PlannedProduct[]> {
  const copied = (await filesIn(publicFolder)).map(async (file) =>
    givenFile(store, file, await readFile(path.join(publicFolder, file))),
  )
  const drawing = path.join(publicFolder, 'icon.svg')
  const drawn = { drawing: hashOf(readFileSync(drawing)) }
  return [
    ...(await Promise.all(copied)),
    givenFile(store, 'manifest.webmanifest', JSON.stringify(webManifest(site))),
    ...appIcons.map(({ file: name, size, isMaskable }) => {
      const file = `icons/${name}`
      const make = async (): ReturnType<PlannedProduct['make']> => {
        const content = await appIcon(drawing, size, isMaskable ? paper : null)
        return madeOf(await storeFiles(store, [{ file, content }]))
      }
      return { name: file, inputs: drawn, make }
    }),
  ]
}

/**
 * Pictures are known by their names, which say what they were made from.
 *
 * @param contentFolder what the paths of pictures are relative to
 */
export function pictureProducts(
  store: FileStore,
  pictures: PictureTable,
  contentFolder: string,
): readonly PlannedProduct[] {
  return [...encodedFilesOf(pictures)].map(([name, wanted]) => {
    const file = `images/${name}`
    return {
      name: file,
      inputs: {},
      make: async () => {
        const content = await pictureBytes(contentFolder, wanted)
        // Better no site than one with holes.
        if (content === null) throw new Unmade(['it changed while it was read: build again'])
        return madeOf(await storeFiles(store, [{ file, content }]))
      },
    }
  })
}
