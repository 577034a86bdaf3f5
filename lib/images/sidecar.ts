import { z } from 'zod'
import { type Problem, problemIn } from '#lib/text/problem.ts'
import { checkShape, unbroken } from '#lib/text/shape.ts'
import { visibleText } from '#lib/text/characters/visible-text.ts'
import { readYaml } from '#lib/text/yaml/yaml.ts'

/** What stands beside a picture in `images/tail.jpg.yml`. */
export type Sidecar = { readonly credit: string | null; readonly alt: string | null }

const schema = z.strictObject({ credit: visibleText.optional(), alt: visibleText.optional() })

export const sidecarSchema = schema

export type ParsedSidecar = { readonly sidecar: Sidecar; readonly problems: readonly Problem[] }

export function parseSidecar(text: string, file: string): ParsedSidecar {
  const yaml = readYaml(text, 1)
  const shaped =
    yaml.findings.length > 0 || yaml.data === null
      ? null
      : checkShape(schema, yaml, (path) => (path.length === 0 ? Object.keys(schema.shape) : []))
  const written = shaped === null ? null : unbroken(shaped)
  const findings = [...yaml.findings, ...(shaped?.findings ?? [])]
  return {
    sidecar: { credit: written?.credit ?? null, alt: written?.alt ?? null },
    problems: findings.map((finding) => problemIn(file, finding)),
  }
}
