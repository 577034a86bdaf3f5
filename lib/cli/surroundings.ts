import { type ExportFolders, exportFolders } from '#lib/export/folders.ts'
import { projectFolder } from '#lib/export/project.ts'
import { readOut } from '#lib/export/read-out.ts'

/** What a command takes from its environment and its terminal. */
export type Surroundings = {
  /** As the writer named it. */
  readonly contentFolder: string
  /** `SOURCE_DATE_EPOCH`, when set. */
  readonly epoch: string | undefined
  readonly colour: boolean
  readonly say: (text: string) => void
}

export function surroundings(): Surroundings {
  return {
    contentFolder: contentFolder(),
    epoch: process.env.SOURCE_DATE_EPOCH,
    colour: process.stdout.isTTY,
    say: (text) => console.log(text),
  }
}

/** Without the slashes at its end, so that problems read `content/site.yml` however it was typed. */
export function contentFolder(named = process.env.CONTENT_DIR): string {
  const bare = (named ?? '').replace(/(?<=.)[/\\]+$/u, '')
  return bare === '' ? 'content' : bare
}

export type ReadFolders =
  | { readonly kind: 'folders'; readonly folders: ExportFolders }
  | { readonly kind: 'wrong'; readonly reason: string }

/** Where a build works, and where its site goes. */
export function readFolders(): ReadFolders {
  const content = contentFolder()
  const { internals } = exportFolders(projectFolder)
  const out = readOut(process.env.OUT_DIR, {
    kept: [projectFolder, content],
    closed: [internals, content],
  })
  return out.kind === 'wrong'
    ? out
    : { kind: 'folders', folders: exportFolders(projectFolder, out.folder) }
}
