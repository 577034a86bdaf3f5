/** The parts of the page of the search. */

import type { Page } from '@playwright/test'

export const field = (page: Page) => page.getByRole('searchbox', { name: 'Words to search for' })
export const status = (page: Page) => page.getByRole('status')
export const results = (page: Page) => page.getByRole('region', { name: 'Results' })
export const titles = (page: Page) => results(page).getByRole('heading', { level: 2 })
export const askedFor = (page: Page): string => new URL(page.url()).search
