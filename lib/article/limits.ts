/** Bounds that no honest article comes near, against text made to be slow (`faults` 4 and 15). */
export const limits = {
  /** Bytes of a file; the archive asks before it reads. */
  fileBytes: 1024 * 1024,
  /** Of the process that parses it: processor time for a file, memory for values. */
  reading: { milliseconds: 5000, megabytes: 512 },
  headingCharacters: 200,
  sections: 500,
  tableColumns: 100,
  nesting: 64,
  /** Times the source that the HTML may be. */
  growth: 20,
  takeaways: 7,
  /** A sentence that long is two. */
  takeawayWords: 30,
  standfirstCharacters: 160,
  /** Characters of one code block that are still coloured. */
  highlighted: 20_000,
} as const
