import type { Row } from '#lib/archive/pages/page-value.ts'
import { machineForm } from '#lib/text/moment.ts'

/** The attribute by which a device knows whether an article has changed since it was read there. */
export function changedOn({ updated }: Pick<Row, 'updated'>): { readonly 'data-updated'?: string } {
  return updated === null ? {} : { 'data-updated': machineForm(updated) }
}
