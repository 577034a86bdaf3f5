/** The pages of a site as somebody sees them who writes it: each told its problems, and one for each file that shows nothing. */

import { statSync } from 'node:fs'
import path from 'node:path'
import type { BuildContent } from '#lib/archive/open-for-build.ts'
import type { Desk } from '#lib/archive/pages/desk-value.ts'
import type { Frame } from '#lib/archive/pages/page-value.ts'
import type { PlannedPage } from '#lib/build/pages/page-maker.ts'
import type { PlannedPages } from '#lib/build/pages/plan-pages.ts'
import { deskOfPages } from '#lib/desk/pages/desk-of-page.ts'
import { pageOfFile } from '#lib/desk/pages/page-of-file.ts'

export type ToldPages = {
  /** Of the site. */
  readonly pages: readonly PlannedPage[]
  /** Where the page of a file would stand that could never be read. */
  readonly unread: readonly UnreadPlace[]
  /** What stands around the page of a file of the site. */
  readonly frameOf: (page: string) => Frame
}

/** `file`: in the content folder; `page`: within the site. */
export type UnreadPlace = {
  readonly file: string
  readonly page: string
  /** Another one as soon as the file is. */
  readonly version: string
}

export function toldPages(
  { archive, earlier }: Pick<BuildContent, 'archive' | 'earlier'>,
  { frame, pages, share }: PlannedPages,
  contentFolder: string,
): ToldPages {
  const { problems } = archive
  const there = new Set(pages.map(({ file }) => file))
  const unread = unreadPlaces(
    problems.map(({ file }) => file),
    there,
    contentFolder,
  )
  const deskOf = deskOfPages({
    folder: contentFolder,
    root: path.resolve(contentFolder).split(path.sep).join('/'),
    problems,
    earlier,
    pages: new Set([...there, ...unread.map(({ page }) => page)]),
  })
  const frames = new Map<Desk, Frame>()
  const frameOf = (page: string): Frame => {
    const desk = deskOf(page)
    const known = frames.get(desk) ?? share({ ...frame, desk })
    frames.set(desk, known)
    return known
  }
  return {
    pages: pages.map(({ file, value }) => ({ file, value: { ...value, frame: frameOf(file) } })),
    unread,
    frameOf,
  }
}

function unreadPlaces(
  files: readonly string[],
  there: ReadonlySet<string>,
  contentFolder: string,
): readonly UnreadPlace[] {
  return [...new Set(files)].flatMap((file) => {
    const page = pageOfFile(file)
    // An author's page is the list of what they wrote, whatever their file says.
    if (page === null || there.has(page) || page.startsWith('authors/')) return []
    const version = fileVersion(contentFolder, file)
    return version === null ? [] : [{ file, page, version }]
  })
}

/** Another one as soon as the file is; `null` where there is none. */
export function fileVersion(contentFolder: string, file: string): string | null {
  const found = statSync(path.join(contentFolder, file), { throwIfNoEntry: false })
  return found?.isFile() === true ? `${found.mtimeMs} ${found.size}` : null
}
