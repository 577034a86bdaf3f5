import { accessSync, constants } from 'node:fs'

export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    // accessSync has no form that answers instead of throwing.
    return false
  }
}
