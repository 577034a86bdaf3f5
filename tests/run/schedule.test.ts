import { expect, test } from 'vitest'
import { type Job, type JobName, jobsFor } from './jobs.ts'
import { everything } from './parts.ts'
import { type Outcome, runJobs } from './schedule.ts'

const job = (name: JobName, more: Partial<Job> = {}): Job => ({
  name,
  commands: [],
  needs: [],
  takesAllCores: false,
  ...more,
})

/** What began and ended, in this order; a job takes the longer the longer its name is. */
async function happened(
  jobs: readonly Job[],
  cores: number,
  failing: readonly JobName[] = [],
): Promise<readonly string[]> {
  const events: string[] = []
  const run = async ({ name }: Job): Promise<Outcome> => {
    events.push(`${name} begins`)
    for (let turn = 0; turn < name.length * 20; turn += 1) await Promise.resolve()
    return failing.includes(name) ? { kind: 'failed', output: 'no' } : { kind: 'passed' }
  }
  await runJobs(jobs, cores, run, ({ name }, outcome) => {
    events.push(outcome.kind === 'passed' ? `${name} passed` : `${name}: ${outcome.output}`)
  })
  return events
}

test('as many at once as there are cores, in the order of the list', async () => {
  const jobs = [job('units'), job('lint'), job('format')]
  expect(await happened(jobs, 2)).toEqual([
    'units begins',
    'lint begins',
    'lint passed',
    'format begins',
    'units passed',
    'format passed',
  ])
  expect(await happened(jobs, 1)).toEqual([
    'units begins',
    'units passed',
    'lint begins',
    'lint passed',
    'format begins',
    'format passed',
  ])
})

test('what needs another waits for it', async () => {
  const jobs = [job('site', { needs: ['build'] }), job('build'), job('lint')]
  expect(await happened(jobs, 4)).toEqual([
    'build begins',
    'lint begins',
    'lint passed',
    'build passed',
    'site begins',
    'site passed',
  ])
})

test('what needs one that failed does not begin', async () => {
  const jobs = [
    job('build'),
    job('site', { needs: ['build'] }),
    job('browser', { needs: ['build'] }),
  ]
  expect(await happened(jobs, 4, ['build'])).toEqual([
    'build begins',
    'build: no',
    'site: Not run: it needs `build`',
    'browser: Not run: it needs `build`',
  ])
})

test('what takes all cores runs by itself, last', async () => {
  const jobs = [job('browser', { takesAllCores: true }), job('lint'), job('units')]
  expect(await happened(jobs, 2)).toEqual([
    'lint begins',
    'units begins',
    'lint passed',
    'units passed',
    'browser begins',
    'browser passed',
  ])
})

test('a site is built first for those who look at it, and for nobody else; types and rules are looked at in one reading', () => {
  expect(jobsFor(everything, 2).map(({ name }) => name)).toEqual([
    'build',
    'units',
    'site',
    'browser',
    'lint and types',
    'format',
    'unused',
  ])
  expect(jobsFor(new Map([['lint', { kind: 'whole' }]]), 2).map(({ name }) => name)).toEqual([
    'lint',
  ])
})
