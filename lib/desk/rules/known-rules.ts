/** Every rule there is, read from the folder in which each has a file: none has to be entered in a list. */

import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Rule } from '#lib/rules/rule.ts'

/** Folders of `lib/rules`, in the order in which a reader wants them, with what their rules are about. */
export const subjects = {
  files: 'Files',
  'front-matter': 'Front matter and other YAML',
  characters: 'Addresses and characters',
  takeaways: 'Takeaways',
  pictures: 'Pictures',
  body: 'The text of an article or page',
  publication: 'The publication as a whole',
} as const

type Subject = keyof typeof subjects

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'rules')

/** By subject, in the order of their names. */
export async function knownRules(): Promise<ReadonlyMap<Subject, readonly Rule[]>> {
  const rules = new Map<Subject, readonly Rule[]>()
  for (const subject of subjectNames) rules.set(subject, await rulesAbout(subject))
  return rules
}

const subjectNames = z.array(z.keyof(z.object(subjects))).parse(Object.keys(subjects))

async function rulesAbout(subject: Subject): Promise<readonly Rule[]> {
  const files = (await readdir(path.join(folder, subject))).sort()
  return Promise.all(files.map((file) => ruleIn(path.join(folder, subject, file))))
}

async function ruleIn(file: string): Promise<Rule> {
  const found = moduleOfRule.parse(await import(pathToFileURL(file).href))
  return found.rule
}

const moduleOfRule = z.object({
  rule: z.custom<Rule>((value) => z.object({ name: z.string() }).safeParse(value).success),
})
