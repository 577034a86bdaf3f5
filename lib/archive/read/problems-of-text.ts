/** What one text of a publication is told by itself, whichever kind of file it stands in. */

import { textReader } from '#lib/archive/read/parse-pool.ts'
import type { NamedText, TextKind } from '#lib/archive/read/parse-file.ts'
import type { TextReader } from '#lib/archive/read/text-reader.ts'
import { plainLines } from '#lib/article/markdown/plain-lines.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { nowhere } from '#lib/site/site-address.ts'
import { parseSite } from '#lib/site/site.ts'
import type { Problem } from '#lib/text/problem.ts'
import type { Reading } from '#lib/text/reading.ts'

/** @param file relative to the content folder */
export async function problemsOfText(
  { source, file }: Omit<NamedText, 'kind'>,
  context: ArticleContext,
  reader: TextReader = textReader,
): Promise<readonly Problem[]> {
  if (file === 'site.yml') {
    return parseSite(plainLines(source), { folderName: '', ...nowhere }).problems
  }
  switch (kindOf(file)) {
    case 'article':
      return problemsIn(await reader.read({ kind: 'article', source, file }, context))
    case 'author':
      return problemsIn(await reader.read({ kind: 'author', source, file }, context))
    case 'page':
      return problemsIn(await reader.read({ kind: 'page', source, file }, context))
    case 'sidecar': {
      const text = plainLines(source)
      return problemsIn(await reader.read({ kind: 'sidecar', source: text, file }, context))
    }
  }
}

function kindOf(file: string): Exclude<TextKind, 'publication'> {
  if (file.startsWith('articles/')) return 'article'
  if (file.startsWith('authors/')) return 'author'
  return file.startsWith('pages/') ? 'page' : 'sidecar'
}

function problemsIn(
  reading: Reading<{ readonly problems: readonly Problem[] }>,
): readonly Problem[] {
  return reading.kind === 'read' ? reading.read.problems : [reading.problem]
}
