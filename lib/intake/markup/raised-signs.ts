/** Signs above and below the line, which plain text has too: without them 10<sup>6</sup> would be 106. */

import type { Element } from 'hast'

const signs: Readonly<Record<string, readonly [from: string, to: string]>> = {
  sup: ['0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'],
  sub: ['0123456789+-−=()aeoxhklmnpst', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ'],
}

/** Changes the words of `sup` and `sub`, where there is a sign for each of their letters; `1<sup>st</sup>` is `1st`. */
export function raiseSigns({ tagName, children }: Element): void {
  const [from, to] = signs[tagName] ?? []
  if (from === undefined || to === undefined) return
  const waiting = [...children]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'element') waiting.push(...node.children)
    if (node.type !== 'text') continue
    const places = [...node.value].map((letter) => from.indexOf(letter))
    if (!places.includes(-1)) node.value = places.map((place) => to[place]).join('')
  }
}
