/** What a schema says against data → findings, with what would be right where that is sure. */

import { type core, z, type ZodType } from 'zod'
import { missingKey } from '#lib/rules/front-matter/missing-key.ts'
import { wrongType } from '#lib/rules/front-matter/wrong-type.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { type Finding, sureMend } from '#lib/text/problem.ts'
import { dataWith, isObject, kindOf, pathOf, valueAt, written } from '#lib/text/shape/data-at.ts'
import { keyFindings, keyMeant } from '#lib/text/shape/key-findings.ts'
import { plainOrQuoted, rightForm } from '#lib/text/shape/right-form.ts'
import type { DataPath, YamlData } from '#lib/text/yaml/yaml.ts'

/** Data that breaks a schema, with what is needed to say what would not. */
type Broken = {
  readonly schema: ZodType
  readonly yaml: YamlData
  readonly knownKeys: (path: DataPath) => readonly string[]
  /** How often the schema may still be asked about other data. */
  readonly trials: { left: number }
}

/** Each holds the whole data against the schema; who has more to mend hears of the rest next time. */
const mostTrials = 60

/** Every issue at its own place; keys and sentences that only look wrong are told as what they are. */
export function findingsOf(
  issues: readonly core.$ZodIssue[],
  held: Omit<Broken, 'trials'>,
): readonly Finding[] {
  const broken: Broken = { ...held, trials: { left: mostTrials } }
  const { sentences, others } = withoutSentences(issues, broken)
  const told = issuesToTell(others, broken).flatMap((issue) => issueFindings(issue, broken))
  return [...sentences, ...told]
}

/** Sentences with a colon, which YAML takes for groups of one key, are told as what they are. */
function withoutSentences(
  issues: readonly core.$ZodIssue[],
  broken: Broken,
): { readonly sentences: readonly Finding[]; readonly others: readonly core.$ZodIssue[] } {
  const { yaml } = broken
  const told = new Map<string, Finding>()
  for (const issue of issues) {
    const path = pathOf(issue)
    const group = valueAt(yaml.data, path)
    if (issue.code !== 'unrecognized_keys' || path.length === 0 || !isObject(group)) continue
    const right = rightForm(group, {
      path,
      issue,
      yaml,
      isRight: (value) => fits(broken, path, value),
    })
    if (right?.text === undefined) continue
    const wrong = wrongType({
      found: kindOf(group),
      name: written(path),
      expected: 'a text',
      hint: right.hint,
    })
    told.set(written(path), {
      place: yaml.placeOf(path),
      ...wrong,
      ...mendAt(path, right.text, yaml),
    })
  }
  return {
    sentences: [...told.values()],
    others: issues.filter((issue) => {
      const path = pathOf(issue)
      return !path.some((_, index) => told.has(written(path.slice(0, index + 1))))
    }),
  }
}

/** Without missing keys that are there under another name: the key there is told. */
function issuesToTell(
  issues: readonly core.$ZodIssue[],
  { yaml, knownKeys }: Broken,
): readonly core.$ZodIssue[] {
  const meant = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return []
      const path = pathOf(issue)
      return issue.keys.map((key) => written([...path, keyMeant(key, knownKeys(path)) ?? key]))
    }),
  )
  return issues.filter((issue) => {
    const path = pathOf(issue)
    return valueAt(yaml.data, path) !== undefined || !meant.has(written(path))
  })
}

/** @param issue whose message is what was expected: the schema's own words, or those of `expectedBy` */
function issueFindings(issue: core.$ZodIssue, broken: Broken): Finding[] {
  const { yaml, knownKeys } = broken
  const path = pathOf(issue)
  const value = valueAt(yaml.data, path)
  if (issue.code === 'unrecognized_keys') {
    return keyFindings(path, issue.keys, knownKeys(path), yaml)
  }
  const own = breachOf(issue)
  if (own !== null) {
    const isKey = issue.code === 'invalid_key'
    const { instead, ...told } = own
    if (instead === undefined || isKey) {
      return [{ place: isKey ? yaml.placeOfKey(path) : yaml.placeOf(path), ...told }]
    }
    return [{ place: yaml.placeOf(path), ...told, ...mendAt(path, plainOrQuoted(instead), yaml) }]
  }
  if (value === undefined && path.length > 0) {
    const around = yaml.placeOf(path.slice(0, -1))
    return [{ place: around, ...missingKey(written(path), issue.message) }]
  }
  const isRight = (right: unknown): boolean => fits(broken, path, right)
  const right = rightForm(value, { path, issue, yaml, isRight })
  const wrong = wrongType({
    found: kindOf(value),
    name: path.length === 0 ? null : written(path),
    expected: issue.message,
    hint: right?.hint ?? null,
  })
  const mend = right?.text === undefined ? {} : mendAt(path, right.text, yaml)
  return [{ place: yaml.placeOf(path), ...wrong, ...mend }]
}

/** Whether the schema has nothing to say of a place, or below it, once this stands there. */
function fits({ schema, yaml, trials }: Broken, path: DataPath, right: unknown): boolean {
  if (trials.left === 0) return false
  trials.left -= 1
  const result = schema.safeParse(dataWith(yaml.data, path, right))
  if (result.success) return true
  return !result.error.issues.some((issue) => {
    const at = pathOf(issue)
    return path.every((step, index) => at[index] === step)
  })
}

/** None for a text in block style, whose extent ends on another line. Of a group of one key it is that of its value. */
function mendAt(path: DataPath, text: string, yaml: YamlData): Pick<Finding, 'mend'> {
  const [key, ...others] = keysOf(valueAt(yaml.data, path))
  const start = yaml.extentOf(path)
  const isBracketed = /^[[{]/u.test(yaml.sourceOf(path))
  const end =
    key === undefined || others.length > 0 || isBracketed ? start : yaml.extentOf([...path, key])
  const extent = { ...start, endLine: end.endLine, endColumn: end.endColumn }
  const isBlock = extent.endLine > extent.line && extent.endColumn === 1
  return isBlock ? {} : { mend: sureMend(extent, text) }
}

function keysOf(value: unknown): readonly string[] {
  return isObject(value) && !Array.isArray(value) ? Object.keys(value) : []
}

const breachParams = z.object({
  breach: z.object({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    reason: z.string(),
    hint: z.string().nullable(),
    instead: z.string().optional(),
  }),
})

/** What `addBreach` said: of a value, or of a key that is no such key as may stand there. */
function breachOf(issue: core.$ZodIssue): Breach | null {
  if (issue.code === 'invalid_key')
    return issue.issues.map(breachOf).find((each) => each !== null) ?? null
  if (issue.code !== 'custom') return null
  const own = breachParams.safeParse(issue.params)
  return own.success ? own.data.breach : null
}
