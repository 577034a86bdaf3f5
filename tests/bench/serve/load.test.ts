import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { loadOn, percentile } from './load.ts'

test('what fails is counted and named', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/gone') response.writeHead(404).end()
    else if (request.url === '/cut') {
      response.writeHead(200, { 'content-length': 5 }).write('abc')
      response.socket?.end()
    } else response.end('whole')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const paths = ['/', '/gone', '/', '/cut']
  const { times, errors } = await loadOn(port, { paths, requests: 8, atOnce: 2 })
  expect(times.length).toBe(8)
  expect(errors.toSorted()).toEqual([
    '/cut: aborted',
    '/cut: aborted',
    '/gone: status 404',
    '/gone: status 404',
  ])
})

test.each([
  [50, 5],
  [95, 10],
  [90, 9],
  [1, 1],
])('the %ith percentile of 1 to 10 is %i', (percent, expected) => {
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], percent)).toBe(expected)
})
