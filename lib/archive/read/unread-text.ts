import type { Unfinished } from '#lib/system/limited-process.ts'
import { type Finding, fileStart, type Problem, problemIn } from '#lib/text/problem.ts'

/** Why a text was not read to its end, as a problem of its file. */
export function unreadText(file: string, outcome: Unfinished): Problem {
  return problemIn(file, { place: fileStart, ...findingOf(outcome) })
}

function findingOf(outcome: Unfinished): Omit<Finding, 'place'> {
  switch (outcome.kind) {
    case 'overran':
      return outcome.limit === 'time' ? tooSlow(outcome.most) : tooMuchMemory(outcome.most)
    case 'threw':
      return crashed(outcome.reason)
    case 'died':
      return crashed(outcome.how)
  }
}

const sparing = 'shorten it, divide it, or take out what stands in it very often'
const ours =
  'whatever the file says, this is a mistake of the program: please report it with the file'

function tooSlow(milliseconds: number): Omit<Finding, 'place'> {
  const seconds = milliseconds / 1000
  return {
    rule: 'file-too-slow',
    reason: `Unexpected work of more than ${seconds} s to read one file, expected less`,
    hint: sparing,
  }
}

function tooMuchMemory(megabytes: number): Omit<Finding, 'place'> {
  return {
    rule: 'file-too-much-memory',
    reason: `Unexpected need of more than ${megabytes} MB to read one file, expected less`,
    hint: sparing,
  }
}

function crashed(why: string): Omit<Finding, 'place'> {
  return {
    rule: 'file-parser-crashed',
    reason: `Unexpected failure to read the file (${why}), expected its problems or none`,
    hint: ours,
  }
}
