/** Words for what is measured, by primary language: "16 months" is borne out by "16-month", not by "16 people". */

/** Numbers of one family can be compared: 2 years are 24 months. */
export type Measure = { readonly family: string; readonly factor: number }

/** `family factor words`, a line each. */
const english = `
  month 1 month months
  month 12 year years yr yrs
  month 120 decade decades
  month 1200 century centuries
  day 1 day days
  day 7 week weeks
  day 14 fortnight fortnights
  minute 1 minute minutes min mins
  minute 60 hour hours hr hrs
  second 1 second seconds sec secs
  metre 1 metre metres meter meters
  metre 1000 km kms kilometre kilometres kilometer kilometers
  metre 0.01 cm centimetre centimetres centimeter centimeters
  metre 0.001 mm millimetre millimetres millimeter millimeters
  mile 1 mile miles
  inch 1 inch inches
  inch 12 foot feet ft
  inch 36 yard yards
  gram 1 gram grams gramme grammes
  gram 1000 kg kgs kilo kilos kilogram kilograms
  gram 1000000 tonne tonnes
  ton 1 ton tons
  ounce 1 ounce ounces oz
  stone 1 stone
  litre 1 litre litres liter liters
  gallon 1 gallon gallons
  acre 1 acre acres
  hectare 1 hectare hectares
  speed 1 mph
  kmh 1 kph kmh
  degree 1 degree degrees celsius fahrenheit
  watt 1 watt watts
  watt 1000 kilowatt kilowatts kw
  watt 1000000 megawatt megawatts mw
`

const german = `
  month 1 monat monate monaten
  month 12 jahr jahre jahren
  month 120 jahrzehnt jahrzehnte
  day 1 tag tage tagen
  day 7 woche wochen
  minute 1 minute minuten
  minute 60 stunde stunden
  second 1 sekunde sekunden
  metre 1 meter metern
  metre 1000 km kilometer kilometern
  metre 0.01 cm zentimeter zentimetern
  gram 1 gramm
  gram 1000 kg kilo kilogramm
  gram 1000000 tonne tonnen
  litre 1 liter litern
`

function tableOf(lines: string): ReadonlyMap<string, Measure> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [family = '', factor = '1', ...words] = line.trim().split(' ')
        return words.map((word) => [word, { family, factor: Number(factor) }] as const)
      }),
  )
}

const byLanguage: Readonly<Record<string, ReadonlyMap<string, Measure>>> = {
  en: tableOf(english),
  de: tableOf(german),
}

const none: ReadonlyMap<string, Measure> = new Map()

export function measuresIn(lang: string): ReadonlyMap<string, Measure> {
  return byLanguage[lang.split('-')[0]?.toLowerCase() ?? ''] ?? none
}
