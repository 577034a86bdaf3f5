/** The address under which this page is to be known, without a fragment. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  return canonical ?? location.origin + location.pathname
}
