/** An article in each of twelve languages: axe, a takeaway followed and back, nothing on the wrong side. */

import { languageArticles } from '../../fixtures/language-articles.ts'
import { test } from '../support/shared-context.ts'
import { visitInLanguage } from '../looks/visit-in-language.ts'

for (const article of languageArticles) {
  test(article.lang, ({ page }) => visitInLanguage(page, article))
}
