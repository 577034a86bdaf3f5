/** Every word the interface says, by language. Pages hold no words of their own. */

export type Messages = typeof english

const english = {
  skipToContent: 'Skip to the article',
  skipToList: 'Skip to the articles',
  siteNavigation: 'Site',
  topics: 'Topics',
  authors: 'Authors',
  keyTakeaways: 'Key takeaways',
  inThisArticle: 'In this article',
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
  table: (number: string) => `Table ${number}`,
  linkToSection: (heading: string) => `Link to the section “${heading}”`,
}

const byLanguage: ReadonlyMap<string, Messages> = new Map([['en', english]])

/** Messages in a language, by its primary subtag; English where a language has none of its own yet. */
export function messagesIn(language: string): Messages {
  return byLanguage.get(new Intl.Locale(language).language) ?? english
}
