/** Which page a file of the content folder becomes. */

import { posix } from 'node:path'

/** The page's file within the site; `null` for what becomes no page, such as `site.yml` or a picture. */
export function pageOfFile(file: string): string | null {
  const [folder = ''] = file.split('/')
  if (!file.endsWith('.md') || !file.includes('/')) return null
  const name = posix.basename(file, '.md').normalize('NFC')
  switch (folder) {
    case 'articles':
    case 'authors':
      return `${folder}/${name}/index.html`
    case 'pages':
      return `${name}/index.html`
    default:
      return null
  }
}
