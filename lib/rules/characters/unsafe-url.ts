import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'unsafe-url',
  severity: 'error',
  meaning:
    'The address runs code, hides where it leads, or cannot be read by a browser. It is not put into a page. Write an address that begins with `https://`, a path of this site, or `mailto:`.',
  bad: inBody('The [timetable](javascript:void(0)) is out.'),
  good: inBody('The [timetable](https://ferry.example.org/timetable) is out.'),
}

export function emptyAddress(): Breach {
  return breach(rule, 'Unexpected empty address, expected `https://…` or a path')
}

export function invisibleInAddress(): Breach {
  return breach(
    rule,
    'Unexpected invisible character in an address, expected visible ones',
    'type the address anew',
  )
}

export function hiddenInCodes(): Breach {
  return breach(rule, 'Unexpected hidden character in an address, expected visible ones')
}

export function backslashInAddress(): Breach {
  return breach(rule, 'Unexpected backslash in an address, expected `/`')
}

export function spaceInAddress(): Breach {
  return breach(rule, 'Unexpected space in an address, expected `%20`')
}

export function withoutScheme(written: string): Breach {
  return breach(
    rule,
    'Unexpected address without a scheme, expected `https://`',
    `https:${written}`,
  )
}

export function unreadableAddress(written: string): Breach {
  return breach(
    rule,
    `Unexpected address \`${shown(written)}\`, expected one that a browser can read`,
  )
}

export function withoutHost(written: string): Breach {
  return breach(rule, `Unexpected address \`${shown(written)}\`, expected \`https://\` and a host`)
}

export function passwordInAddress(): Breach {
  return breach(rule, 'Unexpected user name or password in an address, expected none')
}

/** @param scheme with its colon */
export function otherScheme(scheme: string, written: string): Breach {
  const isWeb = /^h?t{0,3}ps?$/iu.test(scheme.slice(0, -1)) && /^[^:]*:\/\//u.test(written)
  return breach(
    rule,
    `Unexpected scheme \`${scheme}\` in an address, expected \`https:\` or \`mailto:\``,
    isWeb
      ? `write https:${shown(written.slice(scheme.length), 200)}`
      : 'for a sentence with a colon, write a space before it',
  )
}

export function brokenPercent(written: string): Breach {
  return breach(
    rule,
    `Unexpected percent sign in \`${shown(written)}\`, expected \`%25\` or a complete code`,
  )
}

export function doubleSlash(): Breach {
  return breach(rule, 'Unexpected `//` in an address, expected one `/`')
}

export function notOfTheWeb(written: string): Breach {
  return breach(
    rule,
    `Unexpected address \`${shown(written, 200)}\`, expected one that begins with \`https://\``,
  )
}

export function notOfADesk(written: string): Breach {
  return breach(
    rule,
    `Unexpected address \`${shown(written, 200)}\`, expected \`mailto:…\` or \`https://…\``,
  )
}

/** @param reason as it is said of an address in the environment too */
export function unsafeSiteAddress(reason: string): Breach {
  return breach(rule, reason)
}
