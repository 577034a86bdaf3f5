/** Articles that are made of questions and answers. */

type Headed = { readonly heading: string | null }

const fewestQuestions = 2

/** One heading may ask in any article; here at least every other one does. */
export function isOfAnswers(sections: readonly Headed[]): boolean {
  const headed = sections.filter(({ heading }) => heading !== null)
  const questions = headed.filter(isAnswer)
  return questions.length >= Math.max(fewestQuestions, headed.length / 2)
}

export function isAnswer({ heading }: Headed): boolean {
  return /[?？؟]["'”’»)]*$/u.test(heading?.trim() ?? '')
}
