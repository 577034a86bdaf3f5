import { posix } from 'node:path'
import { checkFileNames } from '#lib/archive/check/check-file-names.ts'

/** The address that a file has, or had: of an article or a standing page, `null` for one that no build takes. */
export function addressOfFile(file: string): string | null {
  const folder = /^(articles|pages)\/.*\.md$/su.exec(file)?.[1]
  if (folder === undefined || checkFileNames([file]).length > 0) return null
  const slug = posix.basename(file, '.md').normalize('NFC')
  return folder === 'articles' ? `/articles/${slug}/` : `/${slug}/`
}
