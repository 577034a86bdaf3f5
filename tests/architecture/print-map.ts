/** `npm run map`: who calls whom; lib/README.md keeps the same lines. */

import { format } from 'prettier'
import { mapOf } from './map.ts'
import { projectSources } from './sources.ts'

process.stdout.write(await format(mapOf(projectSources()).join('\n'), { parser: 'markdown' }))
