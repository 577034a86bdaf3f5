/** What is measured: "16 months" is borne out by "16-month", not by "16 people". */

/** Numbers of one family can be compared: 2 years are 24 months. */
export type Measure = {
  readonly family: string
  readonly factor: number
  /** Whether its short form is another word unless it touches the number: "12in". */
  readonly gluedOnly?: true
}

/** `family factor words`, a line each; the words are short forms that many languages share, and write with a space before them. */
const international = `
  minute 60 h
  metre 1 m
  metre 1000 km
  metre 0.01 cm
  metre 0.001 mm
  gram 1 g
  gram 1000 kg
  gram 1000000 t
  litre 1 l
  hectare 1 ha
  kmh 1 km/h
  watt 1000 kw
  watt 1000000 mw
  watt 1000000000 gw
`

/** @param lines `family factor words`, a line each; a word with a `+` before it counts only where it touches the number */
export function measureTable(lines: string): ReadonlyMap<string, Measure> {
  return new Map(
    `${international}\n${lines}`
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .flatMap((line) => {
        const [family = '', factor = '1', ...words] = line.split(' ')
        const measure = { family, factor: Number(factor) }
        return words.map((word): [string, Measure] =>
          word.startsWith('+') ? [word.slice(1), { ...measure, gluedOnly: true }] : [word, measure],
        )
      }),
  )
}
