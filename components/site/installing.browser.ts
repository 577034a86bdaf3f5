/**
 * Says what the system needs to put the site among its programs, once the page
 * has been read: who wants that wants it without a network, and that takes the
 * script anyway.
 */

declare const SITE_BASE_PATH: string

const needed = {
  manifest: '/manifest.webmanifest',
  'apple-touch-icon': '/icons/icon-maskable-512.png',
}

for (const [rel, path] of Object.entries(needed)) {
  const link = document.createElement('link')
  link.rel = rel
  link.href = SITE_BASE_PATH + path
  document.head.append(link)
}

export {}
