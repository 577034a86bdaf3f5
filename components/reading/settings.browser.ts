/** Opens the settings over the page, and makes them work on their own. Where that fails, the link leads to their page. */

const link = document.querySelector<HTMLAnchorElement>('[data-settings]')

link?.setAttribute('aria-haspopup', 'dialog')
link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  import('./settings.on-use.ts')
    .then(({ openSettings }) => openSettings(link.href))
    .catch(() => location.assign(link.href))
})

if (document.getElementById('settings') !== null) {
  void import('./settings.on-use.ts').then(({ settingsHere }) => settingsHere())
}
