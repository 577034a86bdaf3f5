import { type Counted, pluralIn } from '#lib/site/plural.ts'

/** The words that English has, and no fewer, in every language. */
export type Messages = typeof english

const plural = pluralIn<'one'>('en')

export const english = {
  /** What these words are written in: a primary subtag. */
  language: 'en',
  skipToContent: 'Skip to the article',
  skipToList: 'Skip to the articles',
  siteNavigation: 'Site',
  topics: 'Topics',
  archive: 'Archive',
  authors: 'Authors',
  keyTakeaways: 'Key takeaways',
  inThisArticle: 'In this article',
  onThisPage: 'On this page',
  relatedArticles: 'Related articles',
  sources: 'Sources',
  corrections: 'Corrections',
  footnotes: 'Notes',
  /** Names of the blockquote alerts. */
  alert: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
  taskDone: 'Done: ',
  taskOpen: 'To do: ',
  footnoteMark: (number: string) => `Note ${number}`,
  backToText: 'Back to the text',
  code: (language: string) => (language === '' ? 'Code' : `Code: ${language}`),
  table: (number: string) => `Table ${number}`,
  linkToSection: (heading: string) => `Link to the section “${heading}”`,

  // Around every page.
  topicNavigation: 'Topics',
  allTopics: 'All topics',
  footerNavigation: 'About this site',
  reportMistake: 'Report a mistake',
  sourceOfSite: 'How this site is made',
  problemsFound: (problems: Counted) =>
    plural(problems, {
      one: `${problems.written} problem stops a build`,
      other: `${problems.written} problems stop a build`,
    }),

  // Lists.
  latest: 'Latest',
  pageNumber: (page: string) => `Page ${page}`,
  pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
  pages: 'Pages',
  newerArticles: 'Newer articles',
  olderArticles: 'Older articles',
  articleCount: (articles: Counted) =>
    plural(articles, {
      one: `${articles.written} article`,
      other: `${articles.written} articles`,
    }),
  otherYears: 'Other years',
  otherMonths: 'Other months',
  earlier: 'Earlier',
  later: 'Later',
  nothingPublished: 'Nothing is published yet',
  nothingPublishedHint:
    'The first article goes into a Markdown file in the folder articles; it stands here as soon as its date has come.',
  noTopics: 'No article has a topic yet',
  noTopicsHint: 'An article names its topics in its first lines; they are gathered here.',
  noAuthors: 'No article has an author yet',
  noAuthorsHint: 'An article names its authors in its first lines; they are gathered here.',

  // 404.
  nothingHere: 'There is nothing at this address',
  nothingHereHint:
    'It may be mistyped, or the page has moved. Everything on this site can be reached from its front page.',
  toFrontPage: 'Go to the front page',

  // An article.
  draft: 'Draft',
  draftHint: 'Only seen while writing: it is not part of the published site.',
  scheduled: 'Scheduled',
  scheduledHint: 'Only seen while writing, until its date has come.',
  updated: 'Updated',
  seconds: ({ written }: Counted) => `${written}\u00a0s`,
  minutes: ({ written }: Counted) => `${written}\u00a0min`,
  readingTimes: (takeaways: string, article: string) =>
    `${takeaways} takeaways, ${article} article`,
  readingTime: (article: string) => `${article} article`,
  corrected: 'Corrected on',
  mistakeIn: (headline: string) => `Mistake in “${headline}”`,
  correctionsLead: 'What was wrong in an article and is right now, the newest first.',
  noCorrections: 'No article has been corrected yet.',
  moved: 'This page has moved',
  /** Where a takeaway leads, and on its sentence the way back. */
  evidence: 'Evidence',
  closestPassage: 'Closest passage',
  noPassage: 'No passage found',
  evidenceFor: (number: string) => `Evidence for takeaway ${number}`,
  closestPassageFor: (number: string) => `Closest passage for takeaway ${number}`,
  /** What a control of a takeaway is called: what it is, and the takeaway's words. */
  ofTakeaway: (what: string, takeaway: string) => `${what}: ${takeaway}`,
  /** Beside a passage that software found. */
  closestPassageAsks: 'Closest passage, found by software. Does it say this?',
  report: 'Report',
  goThere: 'Go there',
  goThereFor: (number: string) => `Go there, to the passage for takeaway ${number}`,
  whereTakeawaysRest: 'Where the takeaways rest',
  // On the way along the passages, and back.
  followingEvidence: 'Checking takeaways',
  nthOf: (nth: string, count: string) => `${nth} of ${count}`,
  previousEvidence: 'Passage of the takeaway before',
  nextEvidence: 'Passage of the next takeaway',
  whereIWas: 'Where I was',
  checked: 'checked',
  checkedOf: (checked: string, count: string) => `${checked} of ${count} checked`,
  howTakeawaysWereMade: 'How these were made',
  evidenceHint: 'The author named the passage that says so.',
  closestPassageHint: 'Found by software that compares words. It may be wrong.',
  noPassageHint: 'The software found no passage that says so; the article as a whole may.',
  takeawaysByAuthor: 'Written by the author of the article.',
  takeawaysAssisted: (checkedBy: string) => `Drafted by software, checked by ${checkedBy}.`,
  writtenBy: 'Written by',
  backToMark: (nth: string) => `Back to the text, place ${nth}`,
  pickedByAuthor: 'Chosen by the author',
  alsoAbout: (subjects: string) => `Also about ${subjects}`,
  neighbours: 'Before and after',
  newerArticle: 'Next article',
  olderArticle: 'Previous article',
  withdrawn: 'Withdrawn',
  withdrawnOn: 'This article was withdrawn on',

  // How a reader likes to read.
  readingSettings: 'Reading settings',
  settingNames: {
    theme: 'Colours',
    size: 'Text size',
    width: 'Lines',
    face: 'Letters',
    spacing: 'Spacing',
    keys: 'Single keys (? lists them)',
    places: 'Places where you stopped reading',
  },
  settingValues: {
    theme: { '': 'As the system', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
    size: { small: 'Small', '': 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' },
    width: { narrow: 'Short', '': 'Normal', wide: 'Long' },
    face: { '': 'With serifs', sans: 'Without serifs' },
    spacing: { '': 'Normal', wide: 'Wide' },
    keys: { '': 'On', off: 'Off' },
    places: { '': 'Remembered', off: 'Not remembered' },
  },
  smallerLetters: 'Smaller letters',
  largerLetters: 'Larger letters',
  spacingHint:
    'Wide: more room between letters, words and lines, which helps many dyslexic readers.',
  resetSettings: 'Back to how it was',
  settingsStay: 'What you choose stays on this device and is sent to nobody.',
  settingsAsTheyWere: 'Everything looks as it did at first.',
  settingsNotKept: 'This browser keeps nothing: what you choose holds for this page only.',
  settingsSample: 'How it looks',
  settingsSampleText:
    'This is how an article is set: in these letters, on this paper, in lines of this length. What you choose here changes how a text looks, and not a word of what it says.',
  settingsNeedScript:
    'These settings need JavaScript, which is switched off. Your browser can make text larger, and most have a reading mode.',
  close: 'Close',

  // The search.
  search: 'Search',
  searchField: 'Words to search for',
  searchTopic: 'Topic',
  searchAuthor: 'Author',
  searchYear: 'Year',
  everyTopic: 'All topics',
  everyAuthor: 'All authors',
  everyYear: 'All years',
  searchNeedsScript:
    'Searching needs JavaScript, which is switched off. Everything can be found through these lists.',
  searchNotThere: 'The search is not here yet. If these words stay, look through the lists below.',
  searchFailed:
    'The search could not be loaded. Try again, or look through the lists below: they need nothing more.',
  searchIdle: 'Results come as you type.',
  searching: 'Searching …',
  searchResults: 'Results',
  searchFirst: (articles: string, shown: string) => `${articles}, the first ${shown} are shown`,
  searchNothing: (sought: string) => `Nothing has “${sought}” in it.`,
  searchNothingHere: 'No article fits.',
  searchElsewhere: (sought: string, within: string, found: string) =>
    `${within}: nothing has “${sought}” in it. Elsewhere: ${found}.`,
  searchNear: (sought: string, near: string, found: string) =>
    `Nothing has “${sought}” in it. “${near}” is near: ${found}.`,
  searchSome: (found: string) => `No article has all of these words. With some of them: ${found}.`,
  didYouMean: 'Did you mean',
  searchEverywhere: 'Search all topics, authors and years',
  searchMore: (count: string) => `Show ${count} more`,
  takeaway: 'Key takeaway',
  allArticlesHint: 'Everything, the newest first',

  // By keyboard.
  keyboard: 'Keyboard',
  keys: {
    j: 'Next paragraph',
    k: 'Previous paragraph',
    J: 'Next sentence',
    K: 'Previous sentence',
    t: 'Key takeaways',
    '1–7': 'Evidence for takeaway 1 to 7',
    '[': 'Passage of the takeaway before',
    ']': 'Passage of the next takeaway',
    Esc: 'Close what was opened last, or back to where you were',
    c: 'Copy a link to this sentence',
    l: 'Listen from this sentence',
    n: 'Next article',
    p: 'Previous article',
    '/': 'Search',
    '?': 'This list',
  },
  keysCanBeOff: 'These keys can be switched off in the reading settings.',

  // Quoting, copying, and looking closer.
  quoteTools: 'This passage',
  copyLink: 'Copy link',
  copyQuote: 'Copy quotation',
  copyTakeaways: 'Copy takeaways',
  share: 'Share…',
  copied: 'Copied',
  notCopied: 'Not copied: the browser does not allow it',
  copyCode: 'Copy',
  picture: 'Picture',
  zoomIn: 'Larger picture',
  zoomOut: 'Smaller picture',
  toAllNotes: 'All notes',
  // Listening.
  listen: 'Listen',
  play: 'Play',
  pause: 'Pause',
  previousSentence: 'Sentence before',
  nextSentence: 'Next sentence',
  speed: 'Speed',
  /** Said aloud between the takeaways and the text. */
  theArticle: 'The article',
  /** `time`: how long they take, or nothing. */
  takeawaysOnly: (time: string) => `Takeaways only, ${time}`,
  noVoice: 'This device has no voice for the language of this article',
  voiceFailed: 'The voice of this device has failed',
  olderThanTwoYears: 'This article is more than two years old',

  // Coming back, saving, and reading without a network.
  whereYouWere: 'Where you were',
  continueAt: (sentence: string) => `Continue at “${sentence}”`,
  continueReading: (headline: string) => `Continue reading “${headline}”`,
  allBegun: (articles: Counted) =>
    plural(articles, {
      one: `${articles.written} article begun`,
      other: `All ${articles.written} articles begun`,
    }),
  paragraphsChanged: (paragraphs: Counted) =>
    plural(paragraphs, {
      one: `${paragraphs.written} paragraph has changed since your last visit`,
      other: `${paragraphs.written} paragraphs have changed since your last visit`,
    }),
  /** In lists: whether an article was read on this device. */
  readStates: { read: 'Read', half: 'Half read', changed: 'Changed since you read it' },
  changedSince: 'Changed since your last visit:',
  forget: 'Forget',
  save: 'Save',
  /** What the same button says of an article that is. */
  saved: 'Saved',
  saving: 'Saving…',
  isSaved: 'Saved. It can be read without a network.',
  isSavedWithout: (pictures: Counted) =>
    plural(pictures, {
      one: `Saved, but for ${pictures.written} picture that could not be had.`,
      other: `Saved, but for ${pictures.written} pictures that could not be had.`,
    }),
  isNotSavedAnyMore: 'No longer saved',
  cannotSave: 'Not saved: this browser keeps no pages for reading without a network',
  noRoomToSave: 'Not saved: there is no room left on this device',
  cannotReach: 'Not saved: the article could not be fetched',
  savedArticles: 'Saved articles',
  savedLead:
    'What you save can be read without a network. It lies on this device alone, and nobody is told.',
  savedNeedScript: 'Saving needs JavaScript, which is switched off.',
  nothingSaved: 'Nothing is saved yet. Every article has a “Save”.',
  savedOn: (date: string) => `Saved on ${date}`,
  savedInAll: (size: string) => `${size} in all`,
  goneSince: 'No longer on the site: this is your copy',
  withdrawnSince: 'Withdrawn: the notice is kept',
  remove: 'Remove',
  removeTitled: (headline: string) => `Remove “${headline}”`,
  removedTitled: (headline: string) => `Removed: “${headline}”`,
  undo: 'Undo',
  forgetTitled: (headline: string) => `Forget “${headline}”`,
  forgottenTitled: (headline: string) => `Forgotten: “${headline}”`,
  forgetAllPlaces: 'Forget all of these places',
  allPlacesForgotten: 'All of these places are forgotten',
  onThisDevice: 'On this device',
  onThisDeviceHint:
    'Your settings, the places where you were, saved articles and what was kept for reading without a network.',
  forgetEverything: 'Forget everything on this device',
  reallyForget: 'Forget everything on this device?',
  forgottenForGood: 'This cannot be undone.',
  yesForget: 'Forget everything',
  everythingForgotten: 'Everything is forgotten.',
  notAllForgotten: 'Not everything could be forgotten: the browser does not allow it.',
  withoutNetwork: 'Without a network',
  withoutNetworkLead:
    'Where there is no network, this page takes the place of those that are not on the device.',
  thereIsNetwork: 'Now there is one: every page can be read.',
  offline: 'There is no network',
  offlineLead: 'The page you asked for is not on this device.',
  searchOffline: 'Searching needs a network. What is kept on this device can be read without one.',
  tryAgain: 'Try again',
  readableHere: 'These can be read now',
  nothingReadable: 'No article is kept on this device.',
}
