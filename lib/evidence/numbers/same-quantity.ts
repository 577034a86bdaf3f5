import type { Quantity } from '#lib/evidence/numbers/quantity.ts'

/** Whether one says a place in a row and the other how many there are. */
function areApart(one: Quantity, other: Quantity): boolean {
  return isPlace(one) !== isPlace(other) && !one.mayBePlace && !other.mayBePlace
}

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
  const times = [claim, body].filter(isTime).length
  if (times > 0) return times === 2 ? sameTime(claim, body) : isHourOf(claim, body)
  if (!mayBeOfOneUnit(claim, body)) return false
  // A bare number is not a share: "half" does not bear out "50 people".
  if ((claim.unit === '%') !== (body.unit === '%')) {
    if (claim.implied || body.implied) return false
    if (isFraction(claim) || isFraction(body)) return sameShare(claim, body)
  }
  if (areApart(claim, body) && !(body.implied || claim.value > 31)) return false
  const scale = scaleBetween(claim, body)
  if (scale === null) return false
  return isNear(claim, body, scale)
}

/** Words for money may be weights: "185 pounds" is "185lb". */
function mayBeOfOneUnit(claim: Quantity, body: Quantity): boolean {
  if (claim.unit === body.unit || isBare(body) || isBare(claim)) return true
  return claim.measure !== null && claim.measure.family === body.measure?.family
}

function isNear(claim: Quantity, body: Quantity, scale: number): boolean {
  const { slack } = claim
  const [said, there] = signsApart(claim, body, scale)
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

/** "−12 %" is what others say "fell by 12 %", and a loss is money too; of all else a minus is part of the number. */
function signsApart(claim: Quantity, body: Quantity, scale: number): readonly [number, number] {
  const there = body.value * scale
  const signed = claim.unit === null && body.unit === null
  return signed ? [claim.value, there] : [Math.abs(claim.value), Math.abs(there)]
}

function isFraction({ value, unit }: Quantity): boolean {
  return unit === null && value > 0 && value < 1
}

/** "¾ of it" is "75 % of it". */
function sameShare(claim: Quantity, body: Quantity): boolean {
  const [one, other] = [claim, body].map(({ unit, value }) => (unit === '%' ? value : value * 100))
  return Math.abs((one ?? 0) - (other ?? 0)) <= 0.7
}

function isTime({ unit }: Quantity): boolean {
  return unit === 'clock' || unit === 'clock12'
}

const [halfDay, wholeDay] = [12 * 60, 24 * 60]

function sameTime(claim: Quantity, body: Quantity): boolean {
  const either = claim.unit === 'clock12' || body.unit === 'clock12'
  return (claim.value - body.value) % (either ? halfDay : wholeDay) === 0
}

/** "At six" is 6 pm, and "18 heures" is 18:00, whether or not they are meant to last so long. */
function isHourOf(claim: Quantity, body: Quantity): boolean {
  const [time, number] = isTime(claim) ? [claim, body] : [body, claim]
  if (time.value % 60 !== 0 || number.unit !== null) return false
  const isHours = number.measure?.family === 'minute' && number.measure.factor === 60
  if (!isHours && !isBare(number)) return false
  const hour = time.value / 60
  return number.value === hour || number.value === (hour % 12 || 12)
}
