import { inArticle } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const body = ['Lautta kulkee kaksi kertaa päivässä.']

export const rule: Rule = {
  name: 'takeaway-number-unread',
  severity: 'warning',
  meaning:
    'A number of the takeaway does not stand in the text in figures, and in this language numbers in words are not read, so it may well be there. Look for it, and say as `checked` where you found it.',
  bad: inArticle({
    front: ['lang: fi', 'takeaways:', '  - Lautta kulkee 2 kertaa päivässä.'],
    body,
  }),
  good: inArticle({
    front: ['lang: fi', 'takeaways:', '  - Lautta kulkee kaksi kertaa päivässä.'],
    body,
  }),
}

/**
 * @param language its name in English
 * @param near where the text has others, as lines for a person
 */
export function unreadNumber(written: string, language: string, near: string | null): Breach {
  const answer = near ?? 'where the takeaway is right all the same, say why: checked: …'
  return breach(
    rule,
    `Unexpected number \`${written}\` in a takeaway, expected one that the article has in figures`,
    `numbers in words are not read in ${language}; ${answer}`,
  )
}
