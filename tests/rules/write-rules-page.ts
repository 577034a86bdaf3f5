/** `npm run rules`: writes docs/rules.md anew. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { checkExample } from '#lib/desk/rules/check-example.ts'
import { rulesPage } from './rules-page.ts'

mkdirSync('docs', { recursive: true })
writeFileSync('docs/rules.md', await rulesPage(checkExample))
