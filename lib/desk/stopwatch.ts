import { seconds } from '#lib/desk/seconds.ts'

/** Starts now; each call says how long it has been. */
export function stopwatch(): () => string {
  const started = performance.now()
  return () => seconds(performance.now() - started)
}
