/** `npm run bench -- sentences [--wrong]`: how many paragraphs of each language are cut as they should be. */

import { parseArgs } from 'node:util'
import { readSentenceCases, sentenceLanguages, sentencesIn } from '../fixtures/sentence-cases.ts'
import { percent } from './percent.ts'

export function benchSentences(flags: readonly string[]): void {
  const { values } = parseArgs({ args: [...flags], options: { wrong: { type: 'boolean' } } })
  console.log('| Language |      Cut as they should be |')
  console.log('| -------- | -------------------------: |')
  for (const language of sentenceLanguages()) {
    const cases = readSentenceCases(language).map((each) => ({
      ...each,
      cut: sentencesIn(each.paragraph, language),
    }))
    const wrong = cases.filter(({ sentences, cut }) => sentences.join('\n') !== cut.join('\n'))
    const share = percent(cases.length - wrong.length, cases.length)
    console.log(`| ${language.padEnd(8)} | ${share.padStart(26)} |`)
    if (values.wrong !== true) continue
    for (const { rule, cut } of wrong) console.log(`  ${rule}: ${cut.join(' | ')}`)
  }
}
