import { describe, expect, test } from 'vitest'
import { builtSites } from './support/built-sites.ts'
import { deadLinks } from './support/dead-links.ts'
import { htmlFaults } from './support/html-faults.ts'

describe.each(await builtSites())('$name', ({ site }) => {
  test('every page is valid HTML', async () => {
    expect(await htmlFaults(site.pages)).toEqual([])
  })

  test('every fragment, internal link, picture and file that a page names is there', () => {
    expect(deadLinks(site)).toEqual([])
  })
})
