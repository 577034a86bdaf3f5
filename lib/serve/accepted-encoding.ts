/** Which of the two compressions a browser can read, by its `Accept-Encoding` (RFC 9110, 12.5.3). */

export type Encoding = 'br' | 'gzip' | 'identity'

/** The one with the greater weight; brotli when they weigh the same, as it is the smaller. */
export function acceptedEncoding(header: string | undefined): Encoding {
  const weights = weightsIn(header ?? '')
  const weight = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0
  const br = weight('br')
  const gzip = Math.max(weight('gzip'), weights.get('x-gzip') ?? 0)
  if (br === 0 && gzip === 0) return 'identity'
  return br >= gzip ? 'br' : 'gzip'
}

function weightsIn(header: string): ReadonlyMap<string, number> {
  return new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase())
      const written = parameters.find((word) => word.startsWith('q='))
      const weight = written === undefined ? 1 : Number(written.slice(2))
      return [name, Number.isFinite(weight) ? weight : 0] as const
    }),
  )
}
