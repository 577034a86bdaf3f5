import { wideColon } from '#lib/rules/front-matter/yaml-syntax.ts'
import type { Finding } from '#lib/text/problem.ts'
import { writtenTexts } from '#lib/text/yaml/written-texts.ts'
import type { DataPath, YamlData } from '#lib/text/yaml/yaml.ts'

/** Keys with a full-width colon that YAML takes for words of a text: `- text：The ferry`, or a line below one. */
export function findWideColons(
  yaml: YamlData,
  knownKeys: (path: DataPath) => readonly string[],
): readonly Finding[] {
  return [...writtenTexts(yaml.data)].flatMap(({ text, path, isKey }): readonly Finding[] => {
    if (isKey || !text.includes('：')) return []
    const isItem = typeof path.at(-1) === 'number'
    const inItem = isItem ? /^([A-Za-z]+)：/u.exec(text)?.[1] : undefined
    const below = /\n[ \t]*([A-Za-z]+)：/u.exec(yaml.sourceOf(path))?.[1]
    const [item, around] = [knownKeys(path), knownKeys(path.slice(0, -1))]
    const key = [inItem, below].find(
      (each) => each !== undefined && item.concat(around).includes(each),
    )
    return key === undefined ? [] : [{ place: yaml.placeOf(path), ...wideColon(key) }]
  })
}
