import type { Unfinished } from '#lib/system/limited-process.ts'

/** In words, for behind the name of what was worked on. */
export function whyUnfinished(outcome: Unfinished): string {
  switch (outcome.kind) {
    case 'threw':
      return outcome.reason
    case 'overran':
      return outcome.limit === 'time'
        ? `it takes more than ${outcome.most / 1000} s`
        : `it needs more than ${outcome.most} MB`
    case 'died':
      return `the process that worked on it ended with ${outcome.how}`
  }
}
