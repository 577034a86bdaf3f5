/** Every article uses the same few thousand words: what is asked of each is found out once. */

const mostKept = 50_000

/** The same answers, kept by the word; all are forgotten before they grow without bound. */
export function onceAWord<Answer extends string | boolean | object | null>(
  answerTo: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const answer = answerTo(word)
    if (known.size >= mostKept) known.clear()
    known.set(word, answer)
    return answer
  }
}
