import { allShelves } from '#components/offline/shelves.worker.ts'
import { urls } from '#components/controls/site-globals.lazy.ts'
import { forgetAll } from '#components/controls/device.browser.ts'
import { settingNames } from '#lib/site/settings.ts'

/** Takes everything of this site off the device: what was chosen, places, copies, and the worker. Whether all of it is gone. */
export async function forgetEverything(): Promise<boolean> {
  const done = [forgetAll()]
  for (const name of settingNames) delete document.documentElement.dataset[name]
  if ('caches' in globalThis) {
    done.push(
      await succeeds(async () => {
        for (const name of await allShelves()) await caches.delete(name)
      }),
    )
  }
  if ('serviceWorker' in navigator) {
    done.push(
      await succeeds(async () => {
        const registration = await navigator.serviceWorker.getRegistration(urls.home)
        // Not one that answers for all of a host on which this site is only a part.
        if (registration?.scope === new URL(urls.home, location.href).href)
          await registration.unregister()
      }),
    )
  }
  return done.every(Boolean)
}

async function succeeds(act: () => Promise<void>): Promise<boolean> {
  try {
    await act()
    return true
  } catch {
    return false
  }
}
