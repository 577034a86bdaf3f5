/** Mends in the files of a content folder what has one right answer. */

import { problemsOfText } from '#lib/archive/read/problems-of-text.ts'
import { readSite } from '#lib/archive/read/read-site.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { count } from '#lib/desk/count.ts'
import { type Mendable, type Mended, isMendable, mendText } from '#lib/desk/write/mend-text.ts'
import { knownRules } from '#lib/desk/rules/known-rules.ts'
import { sourceOf } from '#lib/desk/write/read-article-file.ts'
import { replaceFile } from '#lib/desk/write/replace-file.ts'
import { shown } from '#lib/rules/shown.ts'
import { nowhere } from '#lib/site/site-address.ts'
import { refusalOf } from '#lib/system/refusal.ts'
import { printable } from '#lib/text/printable.ts'
import type { Problem } from '#lib/text/problem.ts'

export type MendContentOptions = {
  /** As the writer named it; relative to the working folder. */
  readonly contentFolder: string
  /** Those of the files that are to be mended. */
  readonly problems: readonly Problem[]
  /** A person who says of a mend that is not sure whether it is meant; `null` where nobody can be asked. */
  readonly person: Person | null
}

export type Person = {
  readonly accepts: (problem: Mendable) => Promise<boolean>
  /** Whether they want nothing more to be written. */
  readonly hasStopped: () => boolean
}

export type MendedContent = {
  /** By file, in the order of paths. */
  readonly files: readonly { readonly file: string; readonly mended: readonly Mended[] }[]
  /** Mends that a person would have had to be asked about. */
  readonly unasked: readonly Problem[]
  /** Why a file was not written, a line each. */
  readonly failures: readonly string[]
}

export async function mendContent({
  contentFolder,
  problems,
  person,
}: MendContentOptions): Promise<MendedContent> {
  // No mend depends on pictures, and there may be many to measure.
  const { site } = await readSite(contentFolder, nowhere)
  const context: ArticleContext = { pictures: new Map(), site }
  const broken = problems.filter(isMendable)
  const ofForm = await rulesOfForm()
  const files: MendedContent['files'][number][] = []
  const failures: string[] = []
  const unasked: Problem[] = []
  for (const file of [...new Set(broken.map((problem) => problem.file))].sort()) {
    const source = await sourceOf(contentFolder, file)
    if (source === null) continue
    const { text, mended, left } = await mendText(source, {
      ofForm,
      problemsOf: (changed) => problemsOfText({ source: changed, file }, context),
      accepts: async (problem) =>
        problem.mend.isSure || (person !== null && (await person.accepts(problem))),
    })
    if (person === null) unasked.push(...left.filter(({ mend }) => !mend.isSure))
    if (person?.hasStopped() === true) break
    if (text === source) continue
    const failure = await notReplaced(contentFolder, file, { before: source, after: text })
    if (failure === null) files.push({ file, mended })
    else failures.push(printable(failure))
  }
  return { files, unasked, failures }
}

/** Why a file is as it was; `null` when it is mended. What befalls one keeps nobody from hearing of the others. */
async function notReplaced(
  contentFolder: string,
  file: string,
  change: { readonly before: string; readonly after: string },
): Promise<string | null> {
  try {
    return (await replaceFile(contentFolder, file, change))
      ? null
      : `Unexpected change of ${file} meanwhile: nothing was written`
  } catch (error) {
    return refusalOf(error, {
      place: `${contentFolder}/${file}`,
      expected: 'a file to be mended',
      otherwise: 'mend it by hand',
    })
  }
}

/** Those about keys and values: a file that breaks one is read no further. */
export async function rulesOfForm(): Promise<ReadonlySet<string>> {
  const subjects = await knownRules()
  const ofForm = subjects.filter(({ folder }) => folder === 'front-matter')
  return new Set(ofForm.flatMap(({ rules }) => rules.map(({ name }) => name)))
}

/** A line for each mend, which leads to it as a problem's line does, and one for all that wait for a person. */
export function mendedLines({ files, unasked }: MendedContent, folder: string): readonly string[] {
  const lines = files.flatMap(({ file, mended }) =>
    mended.map(({ line, column, rule, was, is }) => {
      const change = was === '' ? putIn(is) : `\`${shown(was)}\` is now \`${shown(is)}\``
      return printable(`${folder}/${file}:${line}:${column}: mended: ${change} (${rule})`)
    }),
  )
  const waiting = unasked.map(({ file, line, column, rule }) =>
    printable(
      `${folder}/${file}:${line}:${column}: left alone: only you can say whether the nearest words are meant; asked at a terminal (${rule})`,
    ),
  )
  return [...lines, ...waiting]
}

function putIn(text: string): string {
  return text.trim() === ''
    ? `indented by ${count(text.length, 'space')}`
    : `\`${shown(text)}\` was put in`
}
