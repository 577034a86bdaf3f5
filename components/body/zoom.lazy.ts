/** The largest picture is so many times as large as its frame. */
const most = 8

/**
 * Makes the picture in a frame larger and smaller: by two fingers, by the wheel with
 * Control or Command, which is also what two fingers on a touchpad say, by a
 * double press, and by the keys + − 0. The frame scrolls, so that a finger, a
 * pointer and the arrow keys move what is larger than it.
 *
 * @returns what zooms by a factor around the middle
 */
export function letZoom(frame: HTMLElement, picture: Element): (factor: number) => void {
  let scale = 1

  /** Which part of the picture is at a place in the window, as shares of its width and height. */
  function partAt({ x, y }: Place): Place {
    const { left, top, width, height } = picture.getBoundingClientRect()
    return { x: (x - left) / width, y: (y - top) / height }
  }

  /** Brings a part of the picture to a place, as near as it can be without showing what is beside it. */
  function zoomTo(wanted: number, place = middleOf(frame), part = partAt(place)): void {
    scale = Math.min(most, Math.max(1, wanted))
    frame.style.setProperty('--zoom', String(scale))
    frame.toggleAttribute('data-zoomed', scale > 1)
    const { left, top, width, height } = picture.getBoundingClientRect()
    frame.scrollBy({
      left: left + part.x * width - place.x,
      top: top + part.y * height - place.y,
      behavior: 'instant',
    })
  }

  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoomTo(scale * Math.exp(-event.deltaY / 200), event)
    },
    { passive: false },
  )
  frame.addEventListener('dblclick', (event) => zoomTo(scale > 1 ? 1 : 3, event))
  frame.addEventListener('keydown', ({ key }) => {
    if (key === '+' || key === '=') zoomTo(scale * 1.5)
    if (key === '-') zoomTo(scale / 1.5)
    if (key === '0') zoomTo(1)
  })

  /** How far two fingers were apart, how large it was then, and what lay between them: it stays there. */
  let pinch: { readonly apart: number; readonly scale: number; readonly part: Place } | null = null
  frame.addEventListener('touchstart', ({ touches }) => {
    const fingers = twoOf(touches)
    pinch = fingers && { apart: fingers.apart, scale, part: partAt(fingers.between) }
  })
  frame.addEventListener(
    'touchmove',
    (event) => {
      const fingers = twoOf(event.touches)
      if (pinch === null || fingers === null) return
      event.preventDefault()
      zoomTo((pinch.scale * fingers.apart) / pinch.apart, fingers.between, pinch.part)
    },
    { passive: false },
  )

  let held: Place | null = null
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

type Place = { readonly x: number; readonly y: number }

function middleOf(frame: Element): Place {
  const { left, top, width, height } = frame.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

function twoOf([a, b]: TouchList): { readonly apart: number; readonly between: Place } | null {
  if (a === undefined || b === undefined) return null
  return {
    apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
    between: { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 },
  }
}
