/** The largest picture is so many times as large as its frame. */
const most = 8

/**
 * Makes what a frame shows larger and smaller: by two fingers, by the wheel with
 * Control or Command, which is also what two fingers on a touchpad say, by a
 * double press, and by the keys + − 0. The frame scrolls, so that a finger, a
 * pointer and the arrow keys move what is larger than it.
 *
 * @returns what zooms by a factor around the middle
 */
export function letZoom(frame: HTMLElement): (factor: number) => void {
  let scale = 1

  /** What is at a point of the frame stays there. */
  function zoomTo(wanted: number, x = frame.clientWidth / 2, y = frame.clientHeight / 2): void {
    const now = Math.min(most, Math.max(1, wanted))
    const [left, top] = [frame.scrollLeft + x, frame.scrollTop + y].map((at) => (at * now) / scale)
    scale = now
    frame.style.setProperty('--zoom', String(now))
    frame.toggleAttribute('data-zoomed', now > 1)
    frame.scrollTo({ left: (left ?? 0) - x, top: (top ?? 0) - y, behavior: 'instant' })
  }

  const placeIn = ({ clientX, clientY }: MouseEvent | Touch): readonly [number, number] => {
    const { left, top } = frame.getBoundingClientRect()
    return [clientX - left, clientY - top]
  }

  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoomTo(scale * Math.exp(-event.deltaY / 200), ...placeIn(event))
    },
    { passive: false },
  )
  frame.addEventListener('dblclick', (event) => zoomTo(scale > 1 ? 1 : 3, ...placeIn(event)))
  frame.addEventListener('keydown', ({ key }) => {
    if (key === '+' || key === '=') zoomTo(scale * 1.5)
    if (key === '-') zoomTo(scale / 1.5)
    if (key === '0') zoomTo(1)
  })

  /** How far two fingers were apart, and how large it was then. */
  let pinch: { readonly apart: number; readonly scale: number } | null = null
  const apart = (a: Touch, b: Touch): number =>
    Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
  frame.addEventListener('touchstart', ({ touches: [a, b] }) => {
    pinch = a !== undefined && b !== undefined ? { apart: apart(a, b), scale } : null
  })
  frame.addEventListener(
    'touchmove',
    (event) => {
      const [a, b] = event.touches
      if (pinch === null || a === undefined || b === undefined) return
      event.preventDefault()
      const [[ax, ay], [bx, by]] = [placeIn(a), placeIn(b)]
      zoomTo((pinch.scale * apart(a, b)) / pinch.apart, (ax + bx) / 2, (ay + by) / 2)
    },
    { passive: false },
  )

  let held: { readonly x: number; readonly y: number } | null = null
  frame.addEventListener('pointerdown', ({ pointerType, clientX, clientY, pointerId }) => {
    if (pointerType === 'touch' || scale === 1) return
    held = { x: frame.scrollLeft + clientX, y: frame.scrollTop + clientY }
    frame.setPointerCapture(pointerId)
  })
  frame.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (held === null) return
    frame.scrollTo({ left: held.x - clientX, top: held.y - clientY, behavior: 'instant' })
  })
  for (const end of ['pointerup', 'pointercancel']) {
    frame.addEventListener(end, () => {
      held = null
    })
  }
  return (factor) => zoomTo(scale * factor)
}
