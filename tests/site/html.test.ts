import { describe, expect, test } from 'vitest'
import { builtSites } from './built-sites.ts'
import { deadLinks } from './dead-links.ts'
import { htmlFaults } from './html-faults.ts'

describe.each(await builtSites())('$name', ({ site }) => {
  test('every page is valid HTML', async () => {
    expect(await htmlFaults(site.pages)).toEqual([])
  })

  test('every fragment, internal link, picture and file that a page names is there', () => {
    expect(deadLinks(site)).toEqual([])
  })
})
