import { hiddenCharacter } from '#lib/text/characters/hidden-characters.ts'
import { hiddenCharacterIn } from '#lib/rules/characters/hidden-character.ts'
import { unknownCharacterIn } from '#lib/rules/characters/unknown-character.ts'
import type { Finding, Place } from '#lib/text/problem.ts'
import { unknownCharacter } from '#lib/text/characters/unknown-characters.ts'
import { writtenTexts } from '#lib/text/yaml/written-texts.ts'
import type { YamlData } from '#lib/text/yaml/yaml.ts'

/**
 * Says which texts of a file's YAML hold characters that nobody sees, or that
 * few have: all of them are asked, keys too, so that no field can be forgotten.
 */
export function findUnseen(yaml: YamlData): readonly Finding[] {
  return [...writtenTexts(yaml.data)].flatMap(({ text, path, isKey }) =>
    unseenIn(text, isKey ? yaml.placeOfKey(path) : yaml.placeOf(path)),
  )
}

/** At most one of each kind: it is enough to find the rest. */
function unseenIn(text: string, place: Place): readonly Finding[] {
  const hidden = hiddenCharacter(text)
  const unknown = unknownCharacter(text)
  return [
    ...(hidden === null ? [] : [{ place, ...hiddenCharacterIn(hidden.name) }]),
    ...(unknown === null ? [] : [{ place, ...unknownCharacterIn(unknown.name) }]),
  ]
}
