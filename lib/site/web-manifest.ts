import { directionOf } from '#lib/site/direction.ts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'

/** The icons of an installed site: their files, widths in pixels, and whether a system may cut them to its own shape. */
export const appIcons = [
  { file: 'icon-192.png', size: 192, isMaskable: false },
  { file: 'icon-512.png', size: 512, isMaskable: false },
  { file: 'icon-maskable-512.png', size: 512, isMaskable: true },
] as const

/** What a system asks of a site before it installs it, as the Web App Manifest has it. */
export function webManifest(site: Site): Readonly<Record<string, unknown>> {
  const urls = urlsOf(site)
  return {
    id: urls.home,
    name: site.name,
    short_name: site.name,
    ...(site.description === null ? {} : { description: site.description }),
    lang: site.language,
    dir: directionOf(site.language),
    start_url: urls.home,
    scope: urls.home,
    // With a way back and the address in sight, as a site of many pages needs them.
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: appIcons.map(({ file, size, isMaskable }) => ({
      src: urls.icon(file),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: isMaskable ? 'maskable' : 'any',
    })),
  }
}

/** Both of app/styles/tokens.css; a manifest knows no dark one. */
export const paper = '#fdfcf9'
export const paperInDark = '#15181d'
