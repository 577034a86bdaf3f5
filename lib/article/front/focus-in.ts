import type { Focus } from '#lib/article/article.ts'

/** "40% 20%": from the left, from the top. `null` for anything else. */
export function focusIn(written: string): Focus | null {
  const [, x, y] = /^(\d{1,3})% +(\d{1,3})%$/u.exec(written.trim()) ?? []
  const focus = { x: Number(x), y: Number(y) }
  return focus.x <= 100 && focus.y <= 100 ? focus : null
}
