/** The same on a phone, for one article a script: `every-page.spec.ts` has one in Arabic. */

import { languageArticles } from '../../fixtures/language-articles.ts'
import { test } from '../support/shared-context.ts'
import { visitInLanguage } from '../looks/visit-in-language.ts'

const oneOfEachScript = ['de', 'ru', 'he', 'zh']

for (const article of languageArticles.filter(({ lang }) => oneOfEachScript.includes(lang))) {
  test(article.lang, ({ page }) => visitInLanguage(page, article))
}
