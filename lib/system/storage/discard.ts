import { rmSync } from 'node:fs'

/** Removes what a store keeps, or what stands in its place; what cannot be removed stays. */
export function discard(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true })
  } catch {
    // It costs room, and whoever meets it next does not believe it either.
  }
}
