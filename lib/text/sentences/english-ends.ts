/** Where English goes on behind places and times that end in a stop, and where it does not. */

import { startsWithOpener } from '#lib/text/sentences/sentence-openers.ts'

/** Shortened places that stand before a name as often as at a sentence's end. */
const places = new Set(
  'U.S U.S.A U.K U.N E.U U.A.E U.S.S.R D.C N.Y N.J N.C S.C N.H N.M R.I L.A B.C P.E.I'.split(' '),
)

/** "in the U.S.", "Washington, D.C.": the place is what the words before it lead to, and they are done. */
const ledTo =
  /(?:,|\b(?:[Ii]n|[Tt]o|[Ff]rom|[Aa]cross|[Tt]hroughout|[Tt]hrough|[Ii]nto|[Ii]nside|[Oo]utside|[Ww]ithin|[Aa]round|[Oo]ver|[Bb]eyond|[Ll]eft|[Ee]ntered|[Rr]eached|[Vv]isited)(?:\s(?:the|entire|whole))*)\s[\p{L}.]+\.$/u

/** What belongs to a country by name. */
const ofCountry =
  /^(?:Agency|Air|Ambassador|Army|Attorney|Attorneys|Bank|Border|Botanic|Bureau|Capitol|Census|Centers|Central|Chamber|Chief|Circuit|Citizenship|Coast|Code|Congress|Congressman|Congresswoman|Constitution|Copyright|Court|Customs|Cyber|Defense|Department|Dept|District|Drug|Embassy|Energy|Environmental|Federal|Fish|Food|Forest|Geological|Gov|Government|Green|Health|Highway|Homeland|House|Immigration|Judge|Justice|Labor|Magistrate|Marine|Marines|Marshal|Marshals|Mayor|Council|Metro|Metropolitan|Mint|National|Naval|Navy|Olympic|Olympics|Open|Pacific|Park|Patent|Postal|President|Rep|Reps|Representative|Representatives|Route|Secret|Secretary|Securities|Security|Sen|Senate|Senator|Sens|Senators|Soccer|Space|Special|State|Steel|Supreme|Surgeon|Tax|Trade|Transportation|Treasury|Vice|Virgin|Women|Men)(?![\p{L}])/u

/**
 * @param last word of what is said, without its last stop
 * @returns `null` where it is no such place
 */
export function goesOnBehindPlace(said: string, last: string, next: string): boolean | null {
  if (!places.has(last)) return null
  if (startsWithOpener(next, 'en')) return false
  if (/^[\p{N}(–—-]/u.test(next)) return /^[(–—-]/u.test(next)
  if (ofCountry.test(next)) return true
  return !ledTo.test(said)
}

/** Days, zones and titles that go on behind a time: "at 9 p.m. Tuesday", "5 a.m. EST". */
export const behindTime =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.|[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|IST|AEST|Eastern|Central|Pacific|Mountain|Greenwich)(?![\p{L}])/u

/** American states as news agencies shorten them. */
const states = new Set(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo'.split(
    ' ',
  ),
)

/** A place with its state: "LOVELL CREEK, Neb. (Plains News) —". */
export function isStateOfPlace(said: string): boolean {
  return states.has(/,\s(\p{L}+)\.$/u.exec(said)?.[1] ?? '')
}

/** "She has a Ph.D." is said; "Ann Smith, Ph.D." is not yet. */
export const degree =
  /\b(?:a|an|her|his|their|the|no|one)\s(?:\p{Lu}\p{Ll}?\.){1,2}\p{Lu}\p{Ll}?\.$/u

/** What is named by a letter, which is then no initial: "vitamin C.", "Plan B.". */
export const lettered =
  /\b(?:appendix|block|category|class|exhibit|figure|gate|grade|group|hepatitis|level|line|option|part|phase|plan|platform|point|room|schedule|section|series|team|terminal|tier|type|unit|version|vitamin|war|ward|zone|and|than)\s\p{Lu}\.$/iu
