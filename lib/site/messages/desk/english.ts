import { type Counted, pluralIn } from '#lib/site/plural.ts'

/** What is said to somebody who writes, and on no site: apart from the words that scripts of a site carry. */
export type DeskMessages = typeof english

const plural = pluralIn<'one'>('en')

export const english = {
  /** As in `Messages`. */
  language: 'en',

  // The bar at the foot of every page.
  problems: 'Problems',
  noProblems: 'No problems',
  problemsHere: (problems: Counted) =>
    plural(problems, {
      one: `${problems.written} problem here`,
      other: `${problems.written} problems here`,
    }),
  problemsElsewhere: (problems: Counted) =>
    plural(problems, {
      one: `${problems.written} on another page`,
      other: `${problems.written} on other pages`,
    }),
  error: 'Error',
  warning: 'Warning',
  showPlace: 'Show the place',
  nthProblem: (number: string) => `Problem ${number}`,
  linkPlaces: 'Open places in VS Code',
  shownAsBefore: 'Shown as it was before',
  earlierText: 'The file cannot be read as it is now. This is what it said before.',

  // A file that could never be read.
  cannotBeRead: 'This file cannot be read',
  cannotBeReadHint: 'Its article stands here as soon as it can.',
  linesAround: (line: string) => `The lines around line ${line}`,

  // The desk.
  desk: 'Desk',
  deskHint: 'Every article, those that need attention first. No build has this page.',
  stopped: 'A build stops here',
  heldBack: 'Held back from a build',
  nothingHeldBack: 'A build holds nothing back.',
  dueOn: (moment: string) => `until ${moment}`,
  otherFiles: 'Other files',
  articles: 'Articles',
  published: 'Published',
  unread: 'Cannot be read',
  takeaways: 'Takeaways',
  quoted: 'Quoted',
  matched: 'Matched',
  unsupported: 'No passage',
  missingThere: (words: string) => `Not in the passage: ${words}`,
  notInText: (facts: string) => `Not in the text: ${facts}`,
  noTakeaways: 'No takeaways',
  coverage: (covered: string, all: string) => `Takeaways rest on ${covered} of ${all} sections`,
  uncovered: 'No takeaway rests on',
  introduction: 'the introduction',
  closing: 'the closing',
  problemCount: (problems: Counted) =>
    plural(problems, {
      one: `${problems.written} problem`,
      other: `${problems.written} problems`,
    }),
  nothingToDo: 'Nothing to do',
  filter: 'Show',
  all: 'All',
  needingAttention: 'Needs attention',
  nothingShown: 'No article on this page is like that.',
}
