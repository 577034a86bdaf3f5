/** Kinds of node that are added to those of Markdown; `data.hName` says which element each becomes. */

import type { Node as UnistNode, Parent } from 'unist'
import type { Sentence } from '#lib/text/sentences/sentences.ts'
import type { BlockContent, DefinitionContent, Image, PhrasingContent } from 'mdast'

type Element = { hName: string; hProperties?: Record<string, unknown>; hChildren?: unknown[] }

export interface SentenceNode extends Parent {
  type: 'sentence'
  children: PhrasingContent[]
  data: Element
  sentence: Sentence
}

/** A raised number that leads to a note; it takes no room in a sentence's text. */
export interface FootnoteMark extends Parent {
  type: 'footnoteMark'
  children: PhrasingContent[]
  data: Element
}

/** The box before a task; also without text. */
export interface TaskMark extends Parent {
  type: 'taskMark'
  children: PhrasingContent[]
  data: Element
}

/** An element around text that is not part of any sentence. */
export interface Label extends Parent {
  type: 'label'
  children: PhrasingContent[]
  data: Element
}

export interface Figure extends Parent {
  type: 'figure'
  children: (Image | Label)[]
  data: Element
}

/** An element around blocks: an alert, or the frame of a table. */
export interface Frame extends Parent {
  type: 'frame'
  children: (BlockContent | DefinitionContent | Label)[]
  data: Element
}

export interface CodeBlock extends UnistNode {
  type: 'codeBlock'
  data: Element
}

declare module 'mdast' {
  interface PhrasingContentMap {
    sentence: SentenceNode
    footnoteMark: FootnoteMark
    taskMark: TaskMark
    label: Label
  }
  interface BlockContentMap {
    figure: Figure
    frame: Frame
    codeBlock: CodeBlock
    labelBlock: Label
  }
  interface RootContentMap {
    sentence: SentenceNode
    footnoteMark: FootnoteMark
    taskMark: TaskMark
    label: Label
    figure: Figure
    frame: Frame
    codeBlock: CodeBlock
  }
}
