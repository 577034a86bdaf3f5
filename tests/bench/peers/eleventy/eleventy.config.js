import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { archiveOf } from './archive.js'

export default function configure(config) {
  config.setQuietMode(true)
  config.addPassthroughCopy({ public: '.' })
  config.addGlobalData('site', parse(readFileSync('site.yml', 'utf8')))
  config.addCollection('archive', (api) => archiveOf(api.getFilteredByGlob('src/articles/*.md')))
  return {
    dir: { input: 'src', output: '_site' },
    markdownTemplateEngine: false,
  }
}
