/** A hint at the one of several names that is nearest; `null` when none is near. */
export function didYouMean(meant: string | null): string | null {
  return meant === null ? null : `did you mean \`${meant}\`?`
}
