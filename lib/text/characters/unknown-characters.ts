import { codeName, type HiddenCharacter } from '#lib/text/characters/hidden-characters.ts'

/**
 * The first character that no reader's font can be expected to have: one of
 * private use, the mark of an object that was not copied, one that Unicode has
 * not given yet. Room that is kept for pictographs counts as given: newer
 * emoji are drawn by telephones long before this machine has heard of them.
 */
export function unknownCharacter(text: string): HiddenCharacter | null {
  const found = unknown.exec(text)
  if (found === null) return null
  return { at: found.index, length: found[0].length, name: codeName(found[0]) }
}

const unknown = /(?!\p{Extended_Pictographic}|\p{Noncharacter_Code_Point})[\p{Co}\p{Cn}\uFFFC]/u
