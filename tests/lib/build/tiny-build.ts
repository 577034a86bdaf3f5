/** The steps of a build around everything that takes time: lock, store, products of a few files, the site of them, swap. */

import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { lockBuild } from '#lib/build/build-lock.ts'
import { type ExportFolders } from '#lib/build/folders.ts'
import { givenFile, makeProducts } from '#lib/build/products/make-products.ts'
import { ProductBook } from '#lib/build/products/product-book.ts'
import { makeTree } from '#lib/build/products/site-tree.ts'
import { type MakeLink, putBackPrevious, swapIn } from '#lib/build/swap.ts'
import {
  readChecksummed,
  type ChecksummedFile,
  writeChecksummed,
} from '#lib/system/storage/checksummed-file.ts'

const files = ['index.html', 'articles/tail/index.html', 'images/tail.avif', '_headers', '404.html']

/** The same in every build, as most files of a site are. */
const unchanging = 'robots.txt'

export const noLinks: MakeLink = () => {
  throw new Error('EPERM: operation not permitted, symlink')
}

/** @param text what every file of the site says */
export async function buildTiny(
  folders: ExportFolders,
  text: string,
  makeLink?: MakeLink,
): Promise<void> {
  const lock = lockBuild(folders)
  if (lock.kind === 'held') throw new Error(`held by ${lock.by}`)
  putBackPrevious(folders)
  const kept = keptIn(folders)
  const before = readChecksummed(kept)?.toString() ?? 'nothing'
  if (!/^(?:nothing|kept .*)$/u.test(before)) throw new Error(`${before} was believed`)
  writeChecksummed(kept, Buffer.from(`kept ${text}`))
  const book = new ProductBook(folders.products, 'tiny')
  const store = { folder: book.files, compression: 'none' } as const
  const planned = [
    givenFile(store, unchanging, unchanging),
    ...files.map((file) => givenFile(store, file, `${text} in ${file}`)),
  ]
  const { made } = await makeProducts(planned, { book, atOnce: 2, explain: () => undefined })
  rmSync(folders.finished, { recursive: true, force: true })
  const stored = made.flatMap((each) => each.files)
  makeTree(stored, store.folder, folders.finished)
  swapIn(folders, makeLink)
  book.close(Date.now())
  lock.release()
}

function keptIn({ internals }: ExportFolders): ChecksummedFile {
  return { path: path.join(internals, 'cache', 'standfirst-tiny'), label: 'tiny' }
}

/** What each file of a site says, but for those that say the same in all of them. */
export function saidBy(out: string): readonly string[] {
  const unchanged = readFileSync(path.join(out, unchanging), 'utf8')
  if (unchanged !== unchanging) throw new Error(`Unexpected ${unchanged} in ${unchanging}`)
  return files.map((file) => {
    const text = readFileSync(path.join(out, file), 'utf8')
    return text.replace(` in ${file}`, '')
  })
}
