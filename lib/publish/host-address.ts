/**
 * A path as one word of `_headers` and `_redirects`, which stands for itself
 * alone: there a space ends a word, `*` is anything, and a step behind a colon
 * any step.
 */
export function hostAddress(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((step) => encodeURIComponent(step).replaceAll('*', '%2A'))
    .join('/')
}
