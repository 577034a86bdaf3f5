import { expect, type Page } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'
import { smallTargets } from './small-targets.ts'

/** Of a state that a page is in only after something was done. */
export async function expectClean(page: Page): Promise<void> {
  expect.soft(await axeViolations(page)).toEqual([])
  expect.soft(await smallTargets(page)).toEqual([])
}
