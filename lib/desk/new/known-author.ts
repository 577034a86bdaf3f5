/** Who most likely begins an article here. */

import { listFolder } from '#lib/system/plain-files.ts'
import { git } from '#lib/system/git.ts'
import { writtenFront } from '#lib/article/write/written-front.ts'
import { sourceOf } from '#lib/desk/write/read-article-file.ts'

/** The name that git has for whoever works in the folder, else the byline of the article that was published last; `null` where neither is known. */
export async function knownAuthor(contentFolder: string): Promise<string | null> {
  return (await knownName(contentFolder)) ?? lastAuthor(contentFolder)
}

/** The name that git has for whoever works in a folder. */
export async function knownName(folder: string): Promise<string | null> {
  const named = await git(folder, ['config', 'user.name'])
  const name = named.kind === 'done' ? named.output.toString('utf8').trim() : ''
  return name === '' ? null : name
}

async function lastAuthor(contentFolder: string): Promise<string | null> {
  let last = { published: '', author: null as string | null }
  const { files } = await listFolder(contentFolder, 'articles')
  for (const { path } of files.filter((file) => file.path.endsWith('.md'))) {
    const source = await sourceOf(contentFolder, path)
    const keys = source === null ? undefined : writtenFront(source)?.keys
    const author = firstName(keys?.author)
    if (typeof keys?.published !== 'string' || author === null) continue
    if (keys.published > last.published) last = { published: keys.published, author }
  }
  return last.author
}

function firstName(author: unknown): string | null {
  const first: unknown = Array.isArray(author) ? author[0] : author
  return typeof first === 'string' ? first : null
}
