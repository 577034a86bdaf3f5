import type { Quantity } from '#lib/evidence/quantities.ts'

function isPlace({ ordinal, rank }: Quantity): boolean {
  return ordinal || rank
}

/** Without any word for what it counts: "She was 88", "20 million". */
function isBare({ unit, measure, counted }: Quantity): boolean {
  return unit === null && measure === null && !counted
}

/** How many of the claim's measure one of the body's is; `null` where they measure different things. */
function scaleBetween(claim: Quantity, body: Quantity): number | null {
  if (claim.measure !== null && body.measure !== null) {
    return claim.measure.family === body.measure.family
      ? body.measure.factor / claim.measure.factor
      : null
  }
  // "16 months" is not borne out by "16 people", nor the other way round.
  if (claim.measure !== null) return isBare(body) ? 1 : null
  return body.measure !== null && claim.counted ? null : 1
}

/** Whether `body` states what `claim` says, in any form of writing. */
export function sameQuantity(claim: Quantity, body: Quantity): boolean {
  if (claim.unit !== body.unit && !isBare(body) && !isBare(claim)) return false
  // A bare number is not a share: "half" does not bear out "50 people".
  if ((claim.unit === '%') !== (body.unit === '%') && (claim.implied || body.implied)) return false
  if (isPlace(claim) !== isPlace(body) && !(body.implied || claim.value > 31)) return false
  const scale = scaleBetween(claim, body)
  if (scale === null) return false
  const { value: said, slack } = claim
  const there = body.value * scale
  const far = Math.abs(said - there)
  if (far <= Math.abs(said) * 1e-9) return true
  if (claim.unit === '%' && body.unit === '%' && far <= Math.max(slack, body.slack)) return true
  // Rounded as it was written: £1.2m for £1,234,567, 41 for 40.6.
  const rounded = claim.slack > 0.5 || (said >= 20 && !Number.isInteger(there))
  if (rounded && far <= slack) return true
  switch (claim.hedge) {
    case 'over':
      return there > said && there <= said * 1.25
    case 'under':
      return there < said && there >= said * 0.8
    case 'about':
      return far <= said * 0.1
    case null:
      return false
  }
}
