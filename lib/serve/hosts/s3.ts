/** A shell script that copies a site into a bucket: S3 keeps a type and a caching rule with every file, and knows neither by itself. */

import { awsPattern } from '#lib/serve/hosts/aws-pattern.ts'
import { fileTypes } from '#lib/serve/hosts/file-types.ts'
import type { HeaderRule, HostRules } from '#lib/serve/hosts/host-rules.ts'
import { shWord } from '#lib/system/sh-word.ts'
import { contentTypeOf } from '#lib/serve/served-headers.ts'

type Upload = {
  /** Of the files it sends, as the aws command reads them. */
  readonly include: string
  readonly type: string
  readonly caching: string
}

/**
 * @param files of the site, relative with forward slashes
 * @param out the folder they lie in, from where the script will run
 */
export function s3Script(
  { basePath, headers }: HostRules,
  files: readonly string[],
  out: string,
): string {
  const caching = headers.find(({ name }) => name === 'cache-control')
  const uploads = caching === undefined ? [] : uploadsOf(files, caching, basePath)
  return [
    '#!/bin/sh',
    '# BUCKET=name sh upload.sh, where the site was built; for other stores than Amazon set AWS_ENDPOINT_URL too.',
    'set -eu',
    // A dash at its beginning would make a flag of it.
    `from=${shWord(out.startsWith('-') ? `./${out}` : out)}`,
    `to="s3://\${BUCKET:?the name of the bucket}"${shWord(basePath)}`,
    '',
    '# What has been sent by one line is newer in the bucket, and not sent again by a later one.',
    'send() {',
    '  aws s3 sync "$from" "$to" --exclude "*" --include "$1" --content-type "$2" --cache-control "$3"',
    '}',
    ...uploads.map(({ include, type, caching: kept }) =>
      ['send', ...[include, type, kept].map(shWord)].join(' '),
    ),
    '',
    '# What is left is of no known type; then what the site no longer has goes.',
    `aws s3 sync "$from" "$to" --exclude _headers --exclude _redirects --exclude "*.br" --exclude "*.gz" --cache-control ${shWord(caching?.usual ?? '')} --delete`,
    '',
  ].join('\n')
}

/** Files with a rule of their own first, then feeds, then one line for each type; pages last, when all that they name is there. */
function uploadsOf(
  files: readonly string[],
  { usual, exceptions }: HeaderRule,
  basePath: string,
): readonly Upload[] {
  const found = new Map<string, Upload>()
  for (const file of files.toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)))) {
    const extension = /\.([^./]+)$/u.exec(file)?.[1] ?? ''
    const type = contentTypeOf(file) ?? fileTypes.get(extension)
    if (type === undefined) continue
    const rule = exceptions.find(({ pattern }) => covers(pattern, `${basePath}/${file}`))
    const within = rule === undefined ? '' : rule.pattern.slice(basePath.length + 1)
    const include = within.endsWith('*')
      ? `${awsPattern(within.slice(0, -1))}*.${extension}`
      : within === ''
        ? includeFor(file, type, extension)
        : awsPattern(within)
    const caching = rule?.value ?? usual ?? ''
    found.set(`${include} ${type}`, { include, type, caching })
  }
  return [...found.values()].sort((a, b) => rank(a) - rank(b))
}

function covers(pattern: string, address: string): boolean {
  return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern
}

/** A file whose type its extension does not say is named. */
function includeFor(file: string, type: string, extension: string): string {
  return fileTypes.get(extension) === type
    ? `*.${extension}`
    : `*${awsPattern(file.slice(file.lastIndexOf('/') + 1))}`
}

function isPage(file: string): boolean {
  return file.endsWith('.html')
}

function rank({ include }: Upload): number {
  if (include === '*.html') return 2
  return include.startsWith('*.') ? 1 : 0
}
