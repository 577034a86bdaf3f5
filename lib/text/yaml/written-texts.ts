import type { DataPath } from '#lib/text/yaml/yaml.ts'

export type WrittenText = {
  readonly text: string
  readonly path: DataPath
  /** Whether it is the key at that path rather than its value. */
  readonly isKey: boolean
}

/** Every text in some data, keys too, so that no field can be forgotten. */
export function* writtenTexts(data: unknown, path: DataPath = []): Generator<WrittenText, void> {
  if (typeof data === 'string') yield { text: data, path, isKey: false }
  if (typeof data !== 'object' || data === null) return
  for (const [key, value] of Object.entries(data)) {
    const at = [...path, Array.isArray(data) ? Number(key) : key]
    if (!Array.isArray(data)) yield { text: key, path: at, isKey: true }
    yield* writtenTexts(value, at)
  }
}
