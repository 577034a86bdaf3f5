/** How often something is added to the end of a list: a measure of work that no machine and no moment changes. */
export function pushes(act: () => void): number {
  const { push } = Array.prototype
  let count = 0
  Array.prototype.push = function (this: unknown[], ...added: unknown[]): number {
    count += added.length
    return Reflect.apply(push, this, added)
  }
  try {
    act()
    return count
  } finally {
    Array.prototype.push = push
  }
}
