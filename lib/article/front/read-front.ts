import type { output, ZodType } from 'zod'
import { fenceOf } from '#lib/article/front/fence.ts'
import type { Finding } from '#lib/text/problem.ts'
import { checkShape } from '#lib/text/shape.ts'
import { type DataPath, readYaml, type YamlData } from '#lib/text/yaml/yaml.ts'

/** What front matter is held against. */
export type FrontShape<S extends ZodType> = {
  readonly schema: S
  /** The keys allowed at a path, for the hint at an unknown one. */
  readonly keysAt: (path: DataPath) => readonly string[]
}

export type ReadFront<Front> =
  /** Not even YAML. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'read'
      /** `null` where it breaks the schema. */
      readonly front: Front | null
      readonly yaml: YamlData
      readonly findings: readonly Finding[]
    }

/** @param text of a whole file, its line ends `\n` */
export function readFront<S extends ZodType>(
  text: string,
  { schema, keysAt }: FrontShape<S>,
): ReadFront<output<S>> {
  const fenced = fenceOf(text)
  if (fenced.kind === 'unfenced') return { kind: 'refused', findings: [fenced.finding] }
  const yaml = readYaml(fenced.yaml, 1)
  if (yaml.findings.length > 0) return { kind: 'refused', findings: yaml.findings }
  const { value, findings } = checkShape(schema, yaml, keysAt)
  return { kind: 'read', front: value, yaml, findings }
}
