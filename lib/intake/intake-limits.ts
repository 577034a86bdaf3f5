import { limits } from '#lib/article/limits.ts'

/** Bounds that no honest source comes near. */
export const intakeLimits = {
  /** Bytes of a file that is one article, and of one that is an export of many. */
  articleBytes: limits.fileBytes,
  exportBytes: 64 * 1024 * 1024,
  /** Of the process that reads a source: processor time, memory for values. */
  reading: { milliseconds: 30_000, megabytes: 2048 },
} as const
