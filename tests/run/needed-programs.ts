/** Programs that a job needs and a clean machine lacks, brought before it begins. */

import { getBrowser } from '../browser/support/get-browser.ts'
import { getNginx } from '../nginx/get-nginx.ts'
import type { JobName } from './jobs.ts'

export type Needed =
  | { readonly kind: 'there'; readonly environment: Readonly<Record<string, string>> }
  | { readonly kind: 'none'; readonly line: string }

/** @param say hears a line before anything is downloaded or installed */
export async function neededPrograms(job: JobName, say: (line: string) => void): Promise<Needed> {
  if (job === 'site') {
    const nginx = await getNginx(say)
    if (nginx.kind === 'none') return nginx
  }
  if (job !== 'site' && job !== 'browser') return { kind: 'there', environment: {} }
  const browser = await getBrowser(say)
  return browser.kind === 'none'
    ? browser
    : { kind: 'there', environment: { CHROMIUM_PATH: browser.path } }
}
