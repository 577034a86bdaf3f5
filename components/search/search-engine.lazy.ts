/** Pagefind's worker, asked and answering. */

import type { FacetCounts, PartAnswer } from '#components/search/part-answer.ts'

/** What it answers, by what it is asked. */
type Answers = {
  readonly init: unknown
  readonly options: unknown
  readonly enterPlaygroundMode: unknown
  readonly preload: unknown
  readonly search: PartAnswer
  readonly filters: FacetCounts
  readonly getData: unknown
  readonly releaseData: unknown
}

export type Engine = {
  /** @param index by its name, which the first question, `init`, gives it */
  readonly ask: <Method extends keyof Answers>(
    index: string,
    method: Method,
    ...args: readonly unknown[]
  ) => Promise<Answers[Method]>
  readonly end: () => void
}

type Waiting = {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

type Message = { readonly id: string; readonly result?: unknown; readonly error?: string }

export function startEngine(script: URL): Engine {
  const worker = new Worker(script)
  const waiting = new Map<string, Waiting>()
  let ended: Error | null = null
  const end = (why: string): void => {
    ended = new Error(why)
    worker.terminate()
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  worker.addEventListener('error', ({ message }) => {
    end(`The search has stopped: ${message}`)
  })
  worker.addEventListener('message', ({ data: { id, result, error } }: MessageEvent<Message>) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asked?.resolve(result)
    else asked?.reject(new Error(error))
  })
  let questions = 0
  return {
    async ask(index, method, ...args) {
      if (ended !== null) throw ended
      questions += 1
      const id = `question-${questions}`
      const result = await new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, instanceId: index, method, args })
      })
      // The same build makes the worker and this.
      return result as Answers[typeof method]
    },
    end() {
      end('The search has been ended')
    },
  }
}
