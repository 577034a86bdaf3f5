/**
 * What a text has no sign of is not looked for. GFM asks at every word whether
 * an address begins there, and at every line whether a table does: that is
 * nearly all of what it takes to read a text that has neither.
 */

import {
  type Construct,
  type Extension,
  withoutConstructs,
} from '#lib/article/markdown/constructs.ts'

/** By the name of a construct: what a text has somewhere when it has one of these. */
const signs: Readonly<Record<string, RegExp>> = {
  emailAutolink: /@/,
  protocolAutolink: /:\/\//,
  wwwAutolink: /www\./i,
  table: /\|/,
}

/** Names of constructs for which nothing in a text can be a sign. */
export function absentFrom(text: string): readonly string[] {
  return Object.keys(signs).filter((name) => signs[name]?.test(text) === false)
}

/** The extensions with what may come up in a text, and no more. */
export function withoutAbsent(
  absent: readonly string[],
  extensions: readonly Extension[],
): Extension[] {
  const isNeedless = ({ name = '' }: Construct): boolean => absent.includes(ownName(name))
  return extensions.map((extension) => withoutConstructs(extension, isNeedless))
}

/** One that stands in another's place has a word before the name of that. */
function ownName(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}
