import { urls } from '#components/controls/site-globals.lazy.ts'

/** How long a worker may take to come to life, in milliseconds. */
const patience = 10_000

/** Whether one answers for this site without a network from now on; where browsers have none or forbid it, none does. */
export async function startWorker(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return false
  try {
    const registration = await navigator.serviceWorker.register(urls.worker, { scope: urls.home })
    if (registration.active !== null) return true
    const worker = registration.installing ?? registration.waiting
    return worker !== null && (await isAlive(worker))
  } catch {
    return false
  }
}

function isAlive(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve(true)
      if (worker.state === 'redundant') resolve(false)
    }
    worker.addEventListener('statechange', look)
    setTimeout(() => resolve(worker.state === 'activated'), patience)
    look()
  })
}
