import type { NextConfig } from 'next'

const basePath = process.env.BASE_PATH ?? ''

/** `route.code.ts` answers for a file that a build makes itself; only Next's development server needs it, so nothing that encodes or bundles is compiled into the app. */
const ofDevelopment = process.env.NODE_ENV === 'development' ? ['code.ts'] : []

const config: NextConfig = {
  trailingSlash: true,
  pageExtensions: [...ofDevelopment, 'tsx', 'ts'],
  // For Next's development server alone, which serves what it writes itself; in a site every address comes from urls.ts.
  ...(basePath === '' ? {} : { basePath: basePath.replace(/\/+$/u, '') }),
  // Left to itself Next draws a random name, and no two builds of the same content would agree.
  generateBuildId: () => 'site',
  experimental: {
    // Otherwise Next carries the page that is not found along in every other page's payload.
    globalNotFound: true,
  },
  serverExternalPackages: ['esbuild', 'sharp'],
  // `npm test` checks the types; a reader who builds a site should not wait for that.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  poweredByHeader: false,
}

export default config
