import { z } from 'zod'
import { breach, expecting } from '#lib/text/shape.ts'

/**
 * Text that is printed: words that can be seen. That nothing invisible stands
 * among them is held by `checkShape`, for every text that YAML may hold.
 */
export const visibleText = z
  .string(expecting('text'))
  .refine(
    (text) => visible.test(text),
    breach('empty-value', 'Unexpected empty text, expected words'),
  )

const visible = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u
