import { z } from 'zod'
import { type Problem, problemIn } from '#lib/text/problem.ts'
import { breach, checkShape } from '#lib/text/shape.ts'
import { readYaml } from '#lib/text/yaml.ts'

/** What stands beside a picture in `images/tail.jpg.yml`. */
export type Sidecar = { readonly credit: string | null; readonly alt: string | null }

const words = z
  .string()
  .refine(
    (text) => text.trim() !== '',
    breach('empty-value', 'Unexpected empty text, expected words'),
  )

const schema = z.strictObject({ credit: words.optional(), alt: words.optional() })

export type ParsedSidecar = { readonly sidecar: Sidecar; readonly problems: readonly Problem[] }

export function parseSidecar(text: string, file: string): ParsedSidecar {
  const yaml = readYaml(text, 1)
  const shaped =
    yaml.findings.length > 0 || yaml.data === null
      ? null
      : checkShape(schema, yaml, (path) => (path.length === 0 ? Object.keys(schema.shape) : []))
  const findings = [...yaml.findings, ...(shaped?.findings ?? [])]
  return {
    sidecar: { credit: shaped?.value?.credit ?? null, alt: shaped?.value?.alt ?? null },
    problems: findings.map((finding) => problemIn(file, finding)),
  }
}
