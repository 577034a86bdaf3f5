import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'wrong-value',
  severity: 'error',
  meaning:
    'The value is of the right kind and cannot be used all the same: a date in another order, a language or time zone that nobody knows, an address that no host can serve. Write it in the form that the message names.',
  bad: inFront('published: 2 March 2026'),
  good: inFront('published: 2026-03-02'),
}

/** @param meant the days that it may be, as `YYYY-MM-DD`, when that can be said */
export function unknownDate(written: string, meant: readonly string[]): Breach {
  const [only, second] = meant
  const told = breach(
    rule,
    `Unexpected date \`${shown(written)}\`, expected \`YYYY-MM-DD\` or an instant such as \`2026-11-20T08:30:00Z\``,
    only === undefined ? dateHint(written) : `write ${meant.join(' or ')}`,
  )
  return only === undefined || second !== undefined ? told : { ...told, instead: only }
}

function dateHint(written: string): string | null {
  return /\d:\d/.test(written) ? 'a time needs its zone: Z, or one such as -05:00' : null
}

/** @param meant the code of the language of that name, when there is one */
export function unknownLanguage(written: string, meant: string | null): Breach {
  return breach(
    rule,
    `Unexpected language \`${shown(written)}\`, expected a code such as \`en\` or \`pt-BR\``,
    meant === null ? null : `write ${meant}`,
  )
}

export function unknownTimeZone(written: string): Breach {
  return breach(
    rule,
    `Unexpected time zone \`${shown(written)}\`, expected a name such as \`Europe/Berlin\``,
  )
}

export function unfitAlias(written: string): Breach {
  return breach(
    rule,
    `Unexpected alias \`${shown(written)}\`, expected an old address such as \`/old/address/\``,
    'at most twelve steps of 240 bytes each and 900 bytes in all, letters instead of codes such as `%C3%BC`, no `*` and no step that begins with `:`, which hosts take for any address',
  )
}

export function unknownFocus(written: string): Breach {
  return breach(
    rule,
    `Unexpected focus \`${shown(written)}\`, expected two percentages such as \`40% 20%\``,
    'how far what must stay in sight is from the left and from the top of the picture',
  )
}

export function unfitTopic(id: string): Breach {
  return breach(
    rule,
    `Unexpected topic \`${shown(id, 40)}\`, expected letters, digits and hyphens, which can stand in an address`,
    'the words that readers see stand behind the colon',
  )
}

/** @param count of the article's takeaways */
export function noSuchTakeaway(number: number, count: number): Breach {
  const expected = count === 0 ? 'none, since the article has none' : `a number from 1 to ${count}`
  return breach(rule, `Unexpected takeaway ${number}, expected ${expected}`)
}

/** @param before the file that has it already */
export function secondPolicy(policy: string, before: string): Breach {
  return breach(
    rule,
    `Unexpected second page with \`policy: ${policy}\`, which \`${before}\` has already, expected one`,
  )
}
