import { hiddenCharacter } from '#lib/text/hidden-characters.ts'
import type { Finding, Place } from '#lib/text/problem.ts'
import { unknownCharacter } from '#lib/text/unknown-characters.ts'
import type { DataPath, YamlData } from '#lib/text/yaml.ts'

/**
 * Says which texts of a file's YAML hold characters that nobody sees, or that
 * few have: all of them are asked, keys too, so that no field can be forgotten.
 */
export function findUnseen(yaml: YamlData): readonly Finding[] {
  return [...writtenTexts(yaml.data, [])].flatMap(({ text, path, isKey }) =>
    unseenIn(text, isKey ? yaml.placeOfKey(path) : yaml.placeOf(path)),
  )
}

/** At most one of each kind: it is enough to find the rest. */
function unseenIn(text: string, place: Place): readonly Finding[] {
  const hidden = hiddenCharacter(text)
  const unknown = unknownCharacter(text)
  return [
    ...(hidden === null
      ? []
      : [
          {
            place,
            rule: 'hidden-character',
            reason: `Unexpected invisible character ${hidden.name}, expected visible ones`,
            hint: 'type the text anew',
          } as const,
        ]),
    ...(unknown === null
      ? []
      : [
          {
            place,
            rule: 'unknown-character',
            reason: `Unexpected character ${unknown.name}, expected one that every reader’s fonts can have`,
          } as const,
        ]),
  ]
}

type WrittenText = { readonly text: string; readonly path: DataPath; readonly isKey: boolean }

function* writtenTexts(data: unknown, path: DataPath): Generator<WrittenText, void> {
  if (typeof data === 'string') yield { text: data, path, isKey: false }
  if (typeof data !== 'object' || data === null) return
  for (const [key, value] of Object.entries(data)) {
    const at = [...path, Array.isArray(data) ? Number(key) : key]
    if (!Array.isArray(data)) yield { text: key, path: at, isKey: true }
    yield* writtenTexts(value, at)
  }
}
