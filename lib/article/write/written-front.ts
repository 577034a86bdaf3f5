/** The front matter of an article file as its writer has it, for what is to be written into it. */

import { fenceOf } from '#lib/article/front/fence.ts'
import { plainLines } from '#lib/article/markdown/plain-lines.ts'
import { readYaml, type YamlData } from '#lib/text/yaml/yaml.ts'

export type WrittenFront = {
  readonly keys: Readonly<Record<string, unknown>>
  readonly yaml: YamlData
  /** The file's lines, without their ends. */
  readonly lines: readonly string[]
  /** The line of the closing `---`, from 1. */
  readonly closing: number
  /** Everything below it. */
  readonly body: string
}

/** `null` when it cannot be read. */
export function writtenFront(source: string): WrittenFront | null {
  const text = plainLines(source)
  const fenced = fenceOf(text)
  if (fenced.kind === 'unfenced') return null
  const yaml = readYaml(fenced.yaml, 1)
  const { data } = yaml
  if (yaml.findings.length > 0 || !isGroup(data)) return null
  const lines = text.split('\n')
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---')) + 1
  return { keys: data, yaml, lines, closing, body: lines.slice(closing).join('\n') }
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
