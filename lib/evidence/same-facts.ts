import { readText } from '#lib/evidence/passages.ts'

/** Whether two texts have the same numbers, dates and names, in whatever order and wording. */
export function sameFacts(one: string, other: string, lang: string): boolean {
  return sortedKeys(one, lang) === sortedKeys(other, lang)
}

/** Whether a text has all numbers, dates and names of another; it may have more. */
export function hasFactsOf(text: string, other: string, lang: string): boolean {
  const keys = keysOf(text, lang)
  return [...keysOf(other, lang)].every((key) => keys.has(key))
}

function sortedKeys(text: string, lang: string): string {
  return [...keysOf(text, lang)].sort().join('\n')
}

function keysOf(text: string, lang: string): ReadonlySet<string> {
  const { quantities, dates, names } = readText(text, lang)
  const keys = [
    ...quantities.map(({ value, unit, ordinal }) => `${value} ${unit ?? ''} ${String(ordinal)}`),
    ...dates.map(({ year, month, day, weekday, offset }) =>
      [year, month, day, weekday, offset].join('-'),
    ),
    // A sentence's first word is no name for its capital alone.
    ...names
      .filter(({ opens, parts }) => !opens || parts.length > 1)
      .map(({ parts }) => parts.join(' ')),
  ]
  return new Set(keys)
}
