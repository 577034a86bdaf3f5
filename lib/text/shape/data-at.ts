/** Data by path: what stands there, what it is called, and what kind it is. */

import type { core } from 'zod'
import type { DataPath } from '#lib/text/yaml/yaml.ts'

export function valueAt(data: unknown, path: DataPath): unknown {
  let value = data
  for (const step of path) {
    if (!isObject(value)) return undefined
    value = value[step]
  }
  return value
}

export function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}

export function dataWith(data: unknown, [step, ...more]: DataPath, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(data)) {
    return data.map((each: unknown, index) => (index === step ? dataWith(each, more, value) : each))
  }
  return isObject(data) ? { ...data, [step]: dataWith(data[step], more, value) } : data
}

export function pathOf(issue: core.$ZodIssue): (string | number)[] {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
}

/** `takeaways[1].text`: how a person would point at it. */
export function written(path: DataPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`,
    )
    .join('')
}

export function kindOf(value: unknown): string {
  if (value === null) return 'empty value'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'group of keys'
  if (typeof value === 'boolean') return `\`${String(value)}\``
  if (typeof value === 'number') return `number ${value}`
  return typeof value === 'string' ? `text \`${value}\`` : typeof value
}
