import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'front-matter-size',
  severity: 'error',
  meaning:
    'Something in the front matter, or in another file of keys and values, is many times as long as anything that readers read there. It is refused, since text of that kind is mostly pasted by mistake and can keep the program busy. Shorten it, or move it into the body.',
  bad: inFront(`standfirst: ${'The ferry is back. '.repeat(600)}`),
  good: inFront('standfirst: The ferry is back.'),
}

/** @param what such as "201 keys" */
export function tooMuchYaml(what: string, most: number): Breach {
  return breach(rule, `Unexpected ${what}, expected at most ${most}`)
}

export function tooManyCharacters(characters: number, most: number): Breach {
  return tooMuchYaml(`text of ${characters} characters`, most)
}

export function tooManyEmptyLines(most: number): Breach {
  return breach(
    rule,
    `Unexpected empty lines in the front matter, expected at most ${most} in a row`,
  )
}

export function tooManyFacts(facts: number, most: number): Breach {
  return tooMuchYaml(`${facts} numbers, dates and names in a takeaway`, most)
}
