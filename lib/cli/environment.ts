/** What a command takes from its environment and its terminal. Nothing else in lib asks the environment what site it is to make. */

import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { readEpoch } from '#lib/desk/clock.ts'
import { say } from '#lib/cli/print.ts'
import { hasColours } from '#lib/cli/terminal.ts'
import { type ExportFolders, exportFolders } from '#lib/build/folders.ts'
import { isInstalled, projectFolder, workFolder } from '#lib/system/project-folder.ts'
import { readOut } from '#lib/build/read-out.ts'
import { readPort } from '#lib/serve/read-port.ts'
import { contentFolders } from '#lib/site/content-folders.ts'
import { type Placement, readPlacement } from '#lib/site/site-address.ts'

export type Environment = {
  /** As the writer named it. */
  readonly contentFolder: string
  /** `SITE_URL` and `BASE_PATH`. */
  readonly placement: Placement
  /** `SOURCE_DATE_EPOCH` in milliseconds since 1970, when set. */
  readonly epoch: number | null
  /** `PORT`; 0 asks the system for a free one. */
  readonly port: number
  /** Where a build works, and where its site goes. */
  readonly folders: ExportFolders
  readonly colour: boolean
  readonly say: (text: string) => void
}

export type ReadEnvironment =
  | { readonly kind: 'read'; readonly environment: Environment }
  | { readonly kind: 'wrong'; readonly reason: string }

/**
 * Every variable is judged, whichever the command needs: a wrong one is a slip
 * that the next command would trip over.
 *
 * @param content the folder that `--content` names, which goes before CONTENT_DIR
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  content: string | undefined,
): ReadEnvironment {
  const folder = readContentFolder(content, variables.CONTENT_DIR)
  if (folder.kind === 'wrong') return folder
  const placed = readPlacement(variables)
  if (placed.kind === 'wrong') return placed
  const epoch = readEpoch(variables.SOURCE_DATE_EPOCH)
  if (epoch.kind === 'wrong') return epoch
  const port = readPort(variables.PORT)
  if (port.kind === 'wrong') return port
  const { internals } = exportFolders(workFolder)
  const out = readOut(variables.OUT_DIR, {
    kept: [projectFolder, folder.named],
    closed: [internals, ...writtenIn(folder.named)],
  })
  if (out.kind === 'wrong') return out
  const environment: Environment = {
    contentFolder: folder.named,
    placement: placed.placement,
    epoch: epoch.at,
    port: port.number,
    folders: exportFolders(workFolder, out.folder),
    colour: hasColours(),
    say,
  }
  return { kind: 'read', environment }
}

type ContentFolder =
  | { readonly kind: 'folder'; readonly named: string }
  | { readonly kind: 'wrong'; readonly reason: string }

function readContentFolder(flag: string | undefined, variable: string | undefined): ContentFolder {
  const written = flag ?? variable ?? ''
  // Without the slashes at its end, so that problems read `content/site.yml` however it was typed.
  const bare = written.replace(/(?<=.)[/\\]+$/u, '')
  const named = bare === '' ? usualFolder() : bare
  if (isFolderOrAbsent(named)) return { kind: 'folder', named }
  const found =
    flag !== undefined
      ? `\`${written}\` after \`--content\``
      : written !== ''
        ? `CONTENT_DIR \`${written}\``
        : `file \`${named}\``
  return { kind: 'wrong', reason: `Unexpected ${found}, expected a folder` }
}

/** With a package a publication may be the folder itself; a checkout has its own files there. */
function usualFolder(): string {
  return isInstalled && !existsSync('content') && existsSync('articles') ? '.' : 'content'
}

/** Where writers have their files: not all of a folder in which the site lies beside them. */
function writtenIn(folder: string): readonly string[] {
  const isAround = path.resolve(folder) === workFolder
  return isAround ? contentFolders.map((part) => path.join(folder, part)) : [folder]
}

/** An absent one has a problem of its own, with what belongs into it. */
function isFolderOrAbsent(folder: string): boolean {
  try {
    return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? true
  } catch {
    // No entry of the folder can be asked for either.
    return false
  }
}
