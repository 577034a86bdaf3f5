import { parserCrashed } from '#lib/rules/files/file-parser-crashed.ts'
import { tooMuchMemory } from '#lib/rules/files/file-too-much-memory.ts'
import { tooSlow } from '#lib/rules/files/file-too-slow.ts'
import type { Breach } from '#lib/rules/rule.ts'
import type { Unfinished } from '#lib/system/limited-process.ts'
import { fileStart, type Problem, problemIn } from '#lib/text/problem.ts'

/** Why a text was not read to its end, as a problem of its file. */
export function unreadText(file: string, outcome: Unfinished): Problem {
  return problemIn(file, { place: fileStart, ...findingOf(outcome) })
}

function findingOf(outcome: Unfinished): Breach {
  switch (outcome.kind) {
    case 'overran':
      return outcome.limit === 'time' ? tooSlow(outcome.most) : tooMuchMemory(outcome.most)
    case 'threw':
      return parserCrashed(outcome.reason)
    case 'died':
      return parserCrashed(outcome.how)
  }
}
