import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import { hostFile, hostNames } from '#lib/serve/hosts/host-file.ts'
import { readServerPlace } from '#lib/serve/hosts/server-place.ts'

await runCommand(
  {
    name: 'host',
    purpose: `Prints the file by which a host (${hostNames.join(', ')}) serves the site in OUT_DIR, out/ by default.`,
    flags: {
      domain: { value: 'NAME', help: 'the host for nginx and Caddy; default example.org' },
      root: { value: 'DIR', help: 'where out/ lies on that host; default /srv/reader' },
      listen: { value: 'PORT', help: 'of nginx, or an address with one; default 80' },
    },
    operands: 'HOST',
  },
  async ({ values, operands, environment }): Promise<Ending> => {
    const [word, second] = operands
    const host = hostNames.find((each) => each === word)
    if (host === undefined) {
      const what = word === undefined ? 'end' : `\`${word}\``
      return {
        kind: 'misused',
        line: `Unexpected ${what}, expected one of ${hostNames.join(', ')}`,
      }
    }
    if (second !== undefined) {
      return { kind: 'misused', line: `Unexpected \`${second}\`, expected \`${host}\` alone` }
    }
    const place = readServerPlace(values)
    if (place.kind === 'wrong') return { kind: 'misused', line: place.line }
    const file = await hostFile(host, environment.folders.out, place)
    if (file.kind === 'failed') return { kind: 'failed', line: file.reason }
    process.stdout.write(file.text)
    return { kind: 'done' }
  },
)
