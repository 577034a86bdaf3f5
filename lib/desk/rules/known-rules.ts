/** Every rule there is, read from the folder in which each has a file: none has to be entered in a list. */

import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Rule } from '#lib/rules/rule.ts'

export type Subject = {
  /** In `lib/rules`. */
  readonly folder: string
  readonly title: string
  /** By name. */
  readonly rules: readonly Rule[]
}

/** In the order in which a reader wants them. */
const subjects: readonly Omit<Subject, 'rules'>[] = [
  { folder: 'files', title: 'Files' },
  { folder: 'front-matter', title: 'Front matter and other YAML' },
  { folder: 'characters', title: 'Addresses and characters' },
  { folder: 'takeaways', title: 'Takeaways' },
  { folder: 'pictures', title: 'Pictures' },
  { folder: 'body', title: 'The text of an article or page' },
  { folder: 'publication', title: 'The publication as a whole' },
  { folder: 'import', title: 'Import from other programs' },
]

export function knownRules(): Promise<readonly Subject[]> {
  return Promise.all(
    subjects.map(async (subject) => ({ ...subject, rules: await rulesIn(subject.folder) })),
  )
}

const rulesFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'rules')

async function rulesIn(subject: string): Promise<readonly Rule[]> {
  const files = await readdir(path.join(rulesFolder, subject))
  const names = files.map((file) => path.basename(file, '.ts')).sort()
  return Promise.all(names.map((name) => ruleIn(subject, name)))
}

async function ruleIn(subject: string, name: string): Promise<Rule> {
  // Written so that a bundler finds them.
  return ruleModule.parse(await import(`../../rules/${subject}/${name}.ts`)).rule
}

/** The compiler holds every `rule` of these files to its type; only that there is one is asked here. */
const ruleModule = z.object({
  rule: z.custom<Rule>((value) => z.object({ name: z.string() }).safeParse(value).success),
})
