/**
 * Next refuses a route without a single page. A publication that has none yet
 * gets one that nothing links to.
 */
export function atLeastOne<T>(params: readonly T[], placeholder: T): T[] {
  return params.length === 0 ? [placeholder] : [...params]
}
