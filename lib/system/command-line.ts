import { isInstalled } from '#lib/system/project-folder.ts'

/** What a person types to run one of the commands, with its words. */
export function commandLine(name: string, words = '', isPackage = isInstalled): string {
  const rest = words === '' ? '' : ` ${words}`
  if (isPackage) return `npx standfirst ${name}${rest}`
  return `npm run ${name}${words === '' ? '' : ` --${rest}`}`
}
