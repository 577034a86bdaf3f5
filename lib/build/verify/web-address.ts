import { lookup } from 'node:dns/promises'
import { BlockList, isIPv6 } from 'node:net'

export function isOfTheWeb(written: string): boolean {
  return /^https?:\/\//iu.test(written) && URL.canParse(written)
}

/** Of networks that are nobody else's business: RFC 1918, 3927, 4193, 4291, 5735 and 6598. */
const ownNetworks = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  ownNetworks.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  ownNetworks.addSubnet(network, prefix, 'ipv6')
}

/** Whether a host lies in the network of whoever asks: an article must not make their machine ask there. A name that is not known lies nowhere. */
export async function isInOwnNetwork(host: string): Promise<boolean> {
  const found = await lookup(host.replaceAll(/^\[|\]$/gu, ''), { all: true }).catch(() => [])
  return found.some(({ address }) => isOwn(address))
}

function isOwn(address: string): boolean {
  return ownNetworks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}
