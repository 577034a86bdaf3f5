import '@testing-library/jest-dom/vitest'
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { onTestFinished } from 'vitest'

/** Puts a component into a page of its own, which is gone when the test is over. */
export function show(component: ReactNode): HTMLElement {
  onTestFinished(cleanup)
  return render(component).container
}
