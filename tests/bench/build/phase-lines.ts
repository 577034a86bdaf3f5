import { own } from '../tools/own.ts'
import type { Built } from './build-table.ts'

/** Where the time goes, as our own build says it: `Checked … in`, `Rendered … in`, `Wrote … in`, of each round. */
export function phaseLines(all: readonly Built[]): readonly string[] {
  const rounds = all.find(({ tool }) => tool.id === own.id)?.rounds ?? []
  return rounds.flatMap((round, index) => {
    const said = round?.output.split('\n').filter((line) => / in [\d.]+ (?:m?s|min)\b/u.test(line))
    return said === undefined ? [] : [`\n${own.name}, round ${index + 1}: ${said.join('; ')}`]
  })
}
