import type { ChildProcess } from 'node:child_process'

/** The line of a command's output in which these words stand, as soon as it is printed. */
export function untilSaid(words: string, child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    const text = (): string => Buffer.concat(parts).toString('utf8')
    child.stdout?.on('data', (part: Buffer) => {
      parts.push(part)
      const line = text()
        .split('\n')
        .slice(0, -1)
        .find((each) => each.includes(words))
      if (line !== undefined) resolve(line)
    })
    child.once('close', () => reject(new Error(`Ended without saying "${words}":\n${text()}`)))
  })
}
