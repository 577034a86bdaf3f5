import { defineConfig } from 'astro/config'

export default defineConfig({
  build: { inlineStylesheets: process.env.BENCH_CSS === 'inlined' ? 'always' : 'never' },
  devToolbar: { enabled: false },
})
