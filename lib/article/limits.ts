/** Bounds that no honest article comes near, against text made to be slow. */
export const limits = {
  /** Bytes of a file; the archive asks before it reads. */
  fileBytes: 1024 * 1024,
  /** Of the process that parses it: processor time for a file, memory for values. */
  reading: { milliseconds: 5000, megabytes: 512 },
  /** Lines that are not empty, and those among them that begin a paragraph, an item or a row. */
  lines: 40_000,
  blocks: 12_000,
  /** Of the front matter, one below another. */
  emptyLines: 200,
  /** Each has an id, and is held against every takeaway. */
  sentences: 50_000,
  headingCharacters: 200,
  sections: 500,
  tableColumns: 100,
  nesting: 64,
  /** What the parser may look at beside its way forward: this much, and so much more for each character. */
  effort: 60_000_000,
  effortEach: 40,
  /** Times the source that the HTML may be. */
  growth: 20,
  /** Characters that it may be longer all the same. */
  growthFree: 10_000,
  /** Of a text in the front matter. */
  textCharacters: 10_000,
  takeaways: 7,
  takeawayCharacters: 4_000,
  /** Numbers, dates and names of one; each is held against all of the body's. */
  takeawayFacts: 50,
  /** A sentence that long is two. */
  takeawayWords: 30,
  standfirstCharacters: 160,
  /** Characters of one code block that are still coloured. */
  highlighted: 20_000,
} as const
