/** `npm run map`: who calls whom; lib/README.md keeps the same lines. */

import { format } from 'prettier'
import { mapOf } from './map.ts'
import { sourcesOfTheHouse } from './sources.ts'

process.stdout.write(await format(mapOf(sourcesOfTheHouse()).join('\n'), { parser: 'markdown' }))
