/** Data read from YAML held against a schema; every breach at its own place, in one grammar. */

import { type core, type output, type RefinementCtx, z, type ZodType } from 'zod'
import { missingKey } from '#lib/rules/front-matter/missing-key.ts'
import { wrongType } from '#lib/rules/front-matter/wrong-type.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { findMarkup } from '#lib/text/yaml/find-markup.ts'
import { findUnseen } from '#lib/text/characters/find-unseen.ts'
import { type Finding, sureMend } from '#lib/text/problem.ts'
import { keyFindings, keyMeant } from '#lib/text/shape/key-findings.ts'
import { plainOrQuoted, rightForm } from '#lib/text/shape/right-form.ts'
import { findWideColons } from '#lib/text/yaml/find-wide-colons.ts'
import type { DataPath, YamlData } from '#lib/text/yaml/yaml.ts'

export type Shaped<T> = { readonly value: T | null; readonly findings: readonly Finding[] }

/** What a schema expects where it meets another type: "text", "a list of names". */
export function expecting(what: string): { readonly error: string } {
  return { error: what }
}

/** What a type alone cannot say of a value: the rule that it breaks, or `null`. For `superRefine`. */
export function breachIn<T>(
  find: (value: T) => Breach | null,
): (value: T, context: RefinementCtx<T>) => void {
  return (value, context) => {
    const found = find(value)
    if (found !== null) addBreach(context, found)
  }
}

/** @param path from the value that the schema is about to what the breach is about */
export function addBreach(
  context: Pick<RefinementCtx, 'addIssue'>,
  breach: Breach,
  path: (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', params: { breach }, path })
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

/**
 * Validates `yaml.data`; unknown keys, missing keys, wrong types, the schema's
 * own breaches, characters that nobody sees and marks that mean nothing all come
 * back, each where its key or value stands. What only has such characters or
 * marks is a value all the same.
 *
 * @param knownKeys the keys allowed at a path, for the hint at an unknown one
 */
export function checkShape<S extends ZodType>(
  schema: S,
  yaml: YamlData,
  knownKeys: (path: DataPath) => readonly string[],
): Shaped<output<S>> {
  const result = schema.safeParse(yaml.data, { error: expectedBy })
  const unseen = [
    ...yaml.remarks,
    ...findUnseen(yaml),
    ...findMarkup(yaml),
    ...findWideColons(yaml, knownKeys),
  ]
  if (result.success) return { value: result.data, findings: unseen }
  const context: Broken = { schema, yaml, knownKeys, trials: { left: mostTrials } }
  const { sentences, others } = withoutSentences(result.error.issues, context)
  const broken = [
    ...sentences,
    ...issuesToTell(others, context).flatMap((issue) => issueFindings(issue, context)),
  ]
  // Of an address, say, the schema has said better what is wrong with it.
  const told = new Set(broken.map(({ place }) => `${place.line}:${place.column}`))
  return {
    value: null,
    findings: [
      ...broken,
      ...unseen.filter(({ place }) => !told.has(`${place.line}:${place.column}`)),
    ],
  }
}

/** The value, unless an error was found with it: for what may not be used with one, and has defaults. */
export function unbroken<T>({ value, findings }: Shaped<T>): T | null {
  return findings.some(({ severity }) => severity === 'error') ? null : value
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

function pathOf(issue: core.$ZodIssue): (string | number)[] {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
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

function dataWith(data: unknown, [step, ...more]: DataPath, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(data)) {
    return data.map((each: unknown, index) => (index === step ? dataWith(each, more, value) : each))
  }
  return isObject(data) ? { ...data, [step]: dataWith(data[step], more, value) } : data
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

/** What `addBreach` said: of a value, or of a key that is no such key as may stand there. */
function breachOf(issue: core.$ZodIssue): Breach | null {
  if (issue.code === 'invalid_key')
    return issue.issues.map(breachOf).find((each) => each !== null) ?? null
  if (issue.code !== 'custom') return null
  const own = breachParams.safeParse(issue.params)
  return own.success ? own.data.breach : null
}

/** `takeaways[1].text`: how a person would point at it. */
function written(path: DataPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`,
    )
    .join('')
}

function valueAt(data: unknown, path: DataPath): unknown {
  let value = data
  for (const step of path) {
    if (!isObject(value)) return undefined
    value = value[step]
  }
  return value
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty value'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'group of keys'
  if (typeof value === 'boolean') return `\`${String(value)}\``
  if (typeof value === 'number') return `number ${value}`
  return typeof value === 'string' ? `text \`${value}\`` : typeof value
}

/** What a type expects of which its schema says nothing; zod's own sentence for all else. */
function expectedBy(issue: core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return expectedType(issue.expected)
    case 'invalid_value':
      return issue.values.map((value) => `\`${String(value)}\``).join(' or ')
    default:
      return undefined
  }
}

function expectedType(type: string): string {
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a group of keys',
    record: 'a group of keys',
    boolean: '`true` or `false`',
    number: 'a number',
  }
  return names[type] ?? type
}
