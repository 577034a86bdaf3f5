/** How a worker answers what a page asks for. Pure. */

export type Asked =
  /** The newest there is, else a copy. */
  | { readonly kind: 'page' }
  /** Named by its bytes: a copy is as good as the original. */
  | { readonly kind: 'file' }
  | { readonly kind: 'picture' }
  /** The browser's alone. */
  | { readonly kind: 'other' }

export type Question = Pick<Request, 'method' | 'mode' | 'url' | 'headers'>

export type Grounds = {
  readonly origin: string
  /** `''` or `/reader`. */
  readonly basePath: string
  /** Pages that are always kept; scripts ask for them too. */
  readonly pages: readonly string[]
}

export function kindOf(
  { method, mode, url, headers }: Question,
  { origin, basePath, pages }: Grounds,
): Asked {
  const { origin: asked, pathname } = new URL(url)
  const isOurs = asked === origin && pathname.startsWith(`${basePath}/`)
  // A part of a file is no copy of it, and what is fetched ahead may never be read.
  const isPart = headers.has('range') || (headers.get('sec-purpose') ?? '').includes('prefetch')
  if (method !== 'GET' || !isOurs || isPart) return { kind: 'other' }
  if (mode === 'navigate' || pages.includes(pathname)) return { kind: 'page' }
  if (pathname.startsWith(`${basePath}/assets/`)) return { kind: 'file' }
  if (pathname.startsWith(`${basePath}/images/`)) return { kind: 'picture' }
  return { kind: 'other' }
}

/** Whether an answer may be kept: whole, of this site, and not of another address. */
export function isKeepable({
  status,
  type,
  redirected,
}: Pick<Response, 'status' | 'type' | 'redirected'>): boolean {
  return status === 200 && type === 'basic' && !redirected
}

/** Whether there was an article at this address and is none any more: gone, or moved to another. */
export function isGone({ status, redirected }: Pick<Response, 'status' | 'redirected'>): boolean {
  return status === 404 || status === 410 || redirected
}
