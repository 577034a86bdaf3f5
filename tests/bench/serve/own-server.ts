/** Our own server in a process of its own: `own-server.ts FOLDER BASE_PATH` says its port and serves until it is ended. */

import { serveSite } from '#lib/serve/serve-site.ts'

const [folder = '', basePath = ''] = process.argv.slice(2)
const served = await serveSite({ folder, basePath, port: 0 })
if (served.kind === 'failed') throw new Error(served.reason)
console.log(new URL(served.address).port)
