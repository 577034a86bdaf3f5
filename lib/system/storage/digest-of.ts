/** A hash over all that a plain value says: the same for the same content, whoever made it and in whatever order it came to be. */

import { createHash } from 'node:crypto'

/**
 * @param value strings, numbers, booleans, `null`, and lists, objects and maps
 *   of these. What is `undefined` is left out, and keys count in their order.
 *   Throws at anything else, such as a function: what it does no hash can tell.
 * @param known digests of objects that stand in many values, so that each of
 *   them is looked through once
 * @returns SHA-256 in hexadecimal digits
 */
export function digestOf(value: unknown, known?: (part: object) => string | undefined): string {
  const text = JSON.stringify(value, (_, part: unknown) => plain(part, value, known))
  return createHash('sha256').update(text).digest('hex')
}

function plain(
  part: unknown,
  whole: unknown,
  known: ((part: object) => string | undefined) | undefined,
): unknown {
  switch (typeof part) {
    case 'function':
    case 'symbol':
    case 'bigint':
      throw new TypeError(`Unexpected ${typeof part} in a value to be hashed`)
    case 'object':
      return part === null ? null : plainObject(part, whole, known)
    default:
      return part
  }
}

function plainObject(
  part: object,
  whole: unknown,
  known: ((part: object) => string | undefined) | undefined,
): unknown {
  const digest = part === whole ? undefined : known?.(part)
  if (digest !== undefined) return { digest }
  if (part instanceof Map) return { map: [...part] }
  const prototype: unknown = Object.getPrototypeOf(part)
  if (prototype === Object.prototype || prototype === null || Array.isArray(part)) return part
  throw new TypeError(`Unexpected ${part.constructor.name} in a value to be hashed`)
}

/** Digests of objects that stand in many values. */
export class SharedDigests {
  private readonly digests = new WeakMap<object, string | null>()

  /** @returns the object itself, which is looked through once from now on */
  share<T extends object>(part: T): T {
    if (!this.digests.has(part)) this.digests.set(part, null)
    return part
  }

  /** For `digestOf`. */
  readonly known = (part: object): string | undefined => {
    const before = this.digests.get(part)
    if (before === undefined || before !== null) return before
    const digest = digestOf(part)
    this.digests.set(part, digest)
    return digest
  }
}
