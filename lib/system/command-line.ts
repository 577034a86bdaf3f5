import { isInstalled } from '#lib/system/project-folder.ts'

/** What a person types to run one of the commands, up to its own words. */
export function commandLine(name: string, isPackage = isInstalled): string {
  return isPackage ? `npx standfirst ${name}` : `npm run ${name} --`
}
