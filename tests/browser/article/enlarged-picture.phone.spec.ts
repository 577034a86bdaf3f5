/** Two fingers on an enlarged picture, and one. */

import { type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

type Place = { readonly x: number; readonly y: number }

/** Fingers that are put down at their first places, moved through the others, and lifted. */
async function touch(page: Page, fingers: readonly (readonly Place[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const longest = Math.max(...fingers.map((places) => places.length))
  for (let step = 0; step < longest; step += 1) {
    await send(
      session,
      step === 0 ? 'touchStart' : 'touchMove',
      fingers.map((places) => places[Math.min(step, places.length - 1)] ?? { x: 0, y: 0 }),
    )
  }
  await send(session, 'touchEnd', [])
  await session.detach()
}

async function send(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  places: readonly Place[],
): Promise<void> {
  await session.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: places.map((place, id) => ({ ...place, id })),
  })
}

/** Ten places between two. */
function way(from: Place, to: Place): readonly Place[] {
  return Array.from({ length: 11 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / 10,
    y: from.y + ((to.y - from.y) * step) / 10,
  }))
}

type Box = Place & { readonly width: number; readonly height: number }

/** Where what is drawn of a picture is and how large, and the frame that shows of it. */
async function shown(frame: Locator): Promise<{ readonly picture: Box; readonly room: Box }> {
  return frame.evaluate((element) => {
    const image = element.querySelector('img') ?? new Image()
    const [box, room] = [image, element].map((each) => each.getBoundingClientRect().toJSON() as Box)
    const [across, down] = ['width', 'height'].map((side) => Number(image.getAttribute(side)))
    const shape = (across ?? 0) / (down ?? 1)
    const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 }
    const drawn = {
      width: Math.min(width, height * shape),
      height: Math.min(height, width / shape),
    }
    return {
      picture: {
        x: x + (width - drawn.width) / 2,
        y: y + (height - drawn.height) / 2,
        ...drawn,
      },
      room: room ?? { x: 0, y: 0, width: 0, height: 0 },
    }
  })
}

/** Which part of the picture is at a place, in shares of its width and height. */
async function partAt(frame: Locator, { x, y }: Place): Promise<Place> {
  const { picture } = await shown(frame)
  return { x: (x - picture.x) / picture.width, y: (y - picture.y) / picture.height }
}

async function openedPicture(page: Page): Promise<Locator> {
  await page.goto(longArticle)
  await page.locator('.article-picture a').tap()
  const frame = page.getByRole('dialog').getByRole('group', { name: 'Picture' })
  await expect(frame.getByRole('img')).toBeVisible()
  return frame
}

async function expectPart(frame: Locator, place: Place, { x, y }: Place): Promise<void> {
  const now = await partAt(frame, place)
  expect(now.x).toBeCloseTo(x, 2)
  expect(now.y).toBeCloseTo(y, 2)
}

test('two fingers', async ({ page }) => {
  const frame = await openedPicture(page)
  const { picture: whole } = await shown(frame)
  const between = { x: 250, y: whole.y + 120 }
  const part = await partAt(frame, between)
  const beside = (by: number): readonly [Place, Place] => [
    { ...between, x: between.x - by },
    { ...between, x: between.x + by },
  ]
  const [[left, right], [farLeft, farRight]] = [beside(20), beside(100)]
  await test.step('as they part, what is between them grows and stays there', async () => {
    await touch(page, [way(left, farLeft), way(right, farRight)])
    expect((await shown(frame)).picture.width).toBeCloseTo(whole.width * 5, 0)
    await expectPart(frame, between, part)
  })
  await test.step('as they move, it goes with them', async () => {
    const moved = (place: Place): Place => ({ x: place.x - 60, y: place.y - 40 })
    await touch(page, [way(left, moved(left)), way(right, moved(right))])
    await expectPart(frame, moved(between), part)
  })
  await test.step('as they come together it is whole again, and no smaller', async () => {
    await touch(page, [way(farLeft, left), way(farRight, right)])
    await touch(page, [way(farLeft, left), way(farRight, right)])
    expect((await shown(frame)).picture).toEqual(whole)
  })
})

test('one finger moves a picture that is larger than its frame, and never out of sight', async ({
  page,
}) => {
  const frame = await openedPicture(page)
  const { room } = await shown(frame)
  const middle = { x: room.x + room.width / 2, y: room.y + room.height / 2 }
  const larger = page.getByRole('button', { name: 'Larger picture' })
  for (let press = 0; press < 6; press += 1) await larger.tap()
  for (const [towards, times, x, y] of [
    ['the top', 4, 0, 300],
    ['the foot', 7, 0, -300],
    ['the left', 10, 170, 0],
    ['the right', 20, -170, 0],
  ] as const) {
    await test.step(`to ${towards}`, async () => {
      const before = await partAt(frame, middle)
      for (let swipe = 0; swipe < times; swipe += 1) {
        await touch(page, [way(middle, { x: middle.x + x, y: middle.y + y })])
      }
      await expect.poll(() => partAt(frame, middle)).not.toEqual(before)
      const { picture } = await shown(frame)
      // But for a pixel, which a picture of many need not end on.
      expect(picture.x).toBeLessThanOrEqual(room.x + 1)
      expect(picture.y).toBeLessThanOrEqual(room.y + 1)
      expect(picture.x + picture.width).toBeGreaterThanOrEqual(room.x + room.width - 1)
      expect(picture.y + picture.height).toBeGreaterThanOrEqual(room.y + room.height - 1)
    })
  }
})
