import { fileURLToPath } from 'node:url'

/** Where the pages are: the folder that holds `app`. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/u, '')
