/** Whether somebody sits at a terminal, and what it can show. */

/** A terminal that cannot move its cursor shows no questions; where a service builds, nobody answers them. */
export function isSomebodyThere({ CI, TERM } = process.env): boolean {
  const isService = CI !== undefined && !['', '0', 'false'].includes(CI)
  return process.stdin.isTTY && process.stdout.isTTY && !isService && TERM !== 'dumb'
}

/** As NO_COLOR, FORCE_COLOR and TERM say. */
export function hasColours(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors()
}
