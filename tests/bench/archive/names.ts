/** Who and where: people, bodies and places that exist nowhere. */

import type { Chance } from './chance.ts'

const firstNames = listed(
  `Ada Amir Anika Bruno Carla Chidi Dana Elif Emeka Farah Greta Hana Ibrahim Ines Jonas Kofi Lena
  Luca Maren Miguel Nadia Niko Olga Oscar Petra Priya Rafael Rosa Samir Sofia Tarek Tilda Viktor
  Wanda Yusuf Zora`,
)
const lastNames = listed(
  `Abara Aldous Barlow Becker Castell Dahl Dorsett Eke Farrow Fenwick Galan Harker Holm Ibarra
  Jansen Kettle Kowal Lindqvist Marsh Mbeki Norling Oduya Okafor Pell Pryce Quist Rahimi Rendle
  Sallow Santos Sorley Tamm Thorne Ueda Varga Voss Whitlock Yarrow Zeller`,
)
const placeNames = listed(
  `Aldermoor Ashwick Barrowby Blackmere Carrow Castlebay Dunmoor Eastmere Fallowdon Farnstead
  Glenmorran Greyhaven Hartsea Holmeford Ilsworth Kettlesby Kingsmere Langholt Lowick Marlbridge
  Merrow Netherby Northmarch Oakhaven Pendle Queensferry Redhaven Ridgeway Saltburn Selwick
  Stonehithe Tarnfield Thornmouth Ulverdale Vellmar Westhythe Whitcombe Wrenfield Yarmoor`,
)
const bodies = listed('Council University Institute Trust Hospital Museum Observatory Association')

/** A newsroom of some size, the same whatever is written. */
export const authors = lastNames.map(
  (last, place) => `${firstNames[(place * 7) % firstNames.length] ?? firstNames[0]} ${last}`,
)

/** Whom one article is about; a story keeps to its few. */
export type Cast = {
  readonly people: readonly [string, ...string[]]
  readonly bodies: readonly [string, ...string[]]
  readonly places: readonly [string, ...string[]]
}

export function castFor({ oneOf }: Chance): Cast {
  const person = (): string => `${oneOf(firstNames)} ${oneOf(lastNames)}`
  const place = oneOf(placeNames)
  return {
    people: [person(), person(), person()],
    bodies: [`${place} ${oneOf(bodies)}`, `${oneOf(placeNames)} ${oneOf(bodies)}`],
    places: [place, oneOf(placeNames), oneOf(placeNames)],
  }
}

function listed(names: string): readonly [string, ...string[]] {
  const [first = '', ...others] = names.split(/\s+/u)
  return [first, ...others]
}
