/** Articles that are made of questions and answers. */

type Headed = { readonly heading: string | null }

const fewestQuestions = 2

/** One heading may ask in any article; here at least every other one does. */
export function isOfAnswers(sections: readonly Headed[]): boolean {
  const headed = sections.filter(({ heading }) => heading !== null)
  const questions = headed.filter((each) => isAnswer(each))
  return questions.length >= Math.max(fewestQuestions, headed.length / 2)
}

export function isAnswer(section: Headed | undefined): boolean {
  return /[?？؟]["'”’»)]*$/u.test(section?.heading?.trim() ?? '')
}
