import { readFileSync } from 'node:fs'

/** A file of `tests/fixtures/exported`: pages as Next wrote them. */
export function exported(name: string): string {
  return readFileSync(new URL(`../../fixtures/exported/${name}`, import.meta.url), 'utf8')
}
