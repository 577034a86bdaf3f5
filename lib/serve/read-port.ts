export type Port =
  | { readonly kind: 'port'; readonly number: number }
  | { readonly kind: 'wrong'; readonly reason: string }

/** @param written `PORT`, when set; 0 asks the system for a free one */
export function readPort(written: string | undefined): Port {
  if (written === undefined || written === '') return { kind: 'port', number: 3000 }
  const number = /^\d{1,5}$/u.test(written) ? Number(written) : NaN
  return number <= 65535
    ? { kind: 'port', number }
    : {
        kind: 'wrong',
        reason: `Unexpected PORT \`${written}\`, expected a number from 0 to 65535`,
      }
}
