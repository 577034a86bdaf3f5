/** Says that the site can be installed, once it has been read: who installs it wants it without a network, which needs the script anyway. */

declare const SITE_BASE_PATH: string

const link = document.createElement('link')
link.rel = 'manifest'
link.href = `${SITE_BASE_PATH}/manifest.webmanifest`
document.head.append(link)

export {}
