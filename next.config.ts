import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

const basePath = process.env.BASE_PATH ?? ''
const exportFolder = process.env.EXPORT_DIR

const configFor = (phase: string): NextConfig => ({
  // In dev it would answer an address that leads nowhere with a fault of the server's.
  ...(phase === PHASE_DEVELOPMENT_SERVER ? {} : { output: 'export' }),
  trailingSlash: true,
  // Next adds it to what it writes itself; every other address comes from urls.ts, which adds it too.
  ...(basePath === '' ? {} : { basePath: basePath.replace(/\/+$/u, '') }),
  // With an export, this names the folder of the finished pages alone; caches stay in .next.
  ...(exportFolder === undefined ? {} : { distDir: exportFolder }),
  // Left to itself Next draws a random name, and no two builds of the same content would agree.
  generateBuildId: () => 'site',
  experimental: {
    // Left to itself Next leaves one core idle while its workers make the pages.
    cpus: availableParallelism(),
    // Otherwise Next carries the page that is not found along in every other page's payload.
    globalNotFound: true,
  },
  serverExternalPackages: ['esbuild', 'sharp'],
  // `npm test` checks the types; a reader who builds a site should not wait for that.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  poweredByHeader: false,
})

export default configFor
