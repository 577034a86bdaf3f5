/** The Markdown that writers write: GFM, as they mean it. */

import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import type { Preset, Processor } from 'unified'
import { bareAddresses } from '#lib/article/markdown/bare-addresses.ts'
import { htmlBlocks } from '#lib/article/markdown/html-blocks.ts'

/**
 * One tilde is a range, as in "10~20", and strikes nothing; only two do.
 */
const twoTildes = { singleTilde: false }

/**
 * Marks beside the punctuation of Chinese and Japanese, where no space stands,
 * open and close as they do beside a letter. Other scripts are read by
 * CommonMark's own rule.
 */
export function cjkMarks(this: Processor): void {
  ;(this.data().micromarkExtensions ??= []).push(cjkFriendlyExtension())
}

function cjkStrikethrough(this: Processor): void {
  ;(this.data().micromarkExtensions ??= []).push(gfmStrikethroughCjkFriendly(twoTildes))
}

export const writtenMarkdown: Preset = {
  plugins: [[remarkGfm, twoTildes], cjkMarks, cjkStrikethrough, bareAddresses, htmlBlocks],
}
