/** Which of the two compressions a browser can read, by its `Accept-Encoding` (RFC 9110, 12.5.3). */

import Negotiator from 'negotiator'

export type Encoding = 'br' | 'gzip' | 'identity'

/** Of those that weigh the same, the smallest. */
const preferred = ['br', 'gzip', 'x-gzip', 'identity']

/** The one with the greatest weight; plain where none is wanted, since there is nothing else to send. */
export function acceptedEncoding(header: string | undefined): Encoding {
  const asked = new Negotiator({ headers: { 'accept-encoding': header } })
  switch (asked.encoding(preferred, { preferred })) {
    case 'br':
      return 'br'
    case 'gzip':
    case 'x-gzip':
      return 'gzip'
    default:
      return 'identity'
  }
}
