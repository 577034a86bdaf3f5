import { z } from 'zod'
import { emptyText } from '#lib/rules/front-matter/empty-value.ts'
import { breachIn, expecting } from '#lib/text/shape.ts'

/**
 * Text that is printed: words that can be seen. That nothing invisible stands
 * among them is held by `checkShape`, for every text that YAML may hold.
 */
export const visibleText = z
  .string(expecting('text'))
  .superRefine(breachIn((text) => (visible.test(text) ? null : emptyText())))

const visible = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u
