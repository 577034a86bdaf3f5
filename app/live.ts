/**
 * In development the watcher writes a new number into `.live/` whenever
 * something under the content folder changes; because the layout imports this
 * module, React then refreshes the open page in place. Gone from builds.
 */
export const revision =
  process.env.NODE_ENV === 'development' ? import.meta.glob('/.live/*.js', { eager: true }) : {}
