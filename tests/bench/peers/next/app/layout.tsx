import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { headlineFont } from './headline-font'
import './site.css'

export const viewport: Viewport = { colorScheme: 'light dark' }

export const metadata: Metadata = { icons: { icon: '/icon.svg' } }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr" className={headlineFont.variable}>
      <body>{children}</body>
    </html>
  )
}
