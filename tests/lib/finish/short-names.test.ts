import { expect, test } from 'vitest'
import { elementsOf, parsePage } from '#lib/finish/page-tree.ts'
import { shortenClasses, shortNames, shortSheet } from '#lib/finish/short-names.ts'
import { takeawayWords } from '#lib/publish/data/article-data.ts'
import { serialize } from 'parse5'

function shortened(css: string, ...others: readonly string[]): string {
  return shortSheet(css, shortNames([css], others))
}

test.each([
  ['classes', '.lead.wide>.row{top:0}', '.a.c>.b{top:0}'],
  ['the most used first', '.lead{top:0}.row{top:0}.row p{top:0}', '.b{top:0}.a{top:0}.a p{top:0}'],
  [
    'inside of conditions',
    '.lead:has(.row):not(.row,:is(.x .y)){top:0}',
    '.b:has(.a):not(.a,:is(.c .d)){top:0}',
  ],
  ['among brothers', 'li:nth-child(2 of .row){top:0}', 'li:nth-child(2 of.a){top:0}'],
  ['in nested rules', '.lead{& .row{top:0}.end &{top:0}}', '.b{& .c{top:0}.a &{top:0}}'],
  ['an escaped class', '.max-w-\\[30ch\\]{top:0}.\\31 00{top:0}', '.b{top:0}.a{top:0}'],
  ['properties', 'p{--edge:1px;top:var(--edge)}', 'p{--a:1px;top:var(--a)}'],
  [
    'in the values of others',
    'p{--ink:red;--all:calc(1 * var(--ink))}',
    'p{--a:red;--b:calc(1 * var(--a))}',
  ],
  ['what falls back', 'p{color:var(--ink,var(--edge, .5px))}', 'p{color:var(--b,var(--a, .5px))}'],
  [
    'registered ones',
    '@property --ink{syntax:"*";inherits:false}p{transition:--ink 1s}',
    '@property --a{syntax:"*";inherits:false}p{transition:--a 1s}',
  ],
  [
    'what is asked of them',
    '@container style(--ink:1){p{top:0}}@supports (top:var(--ink)){p{top:0}}',
    '@container style(--a:1){p{top:0}}@supports (top:var(--a)){p{top:0}}',
  ],
  [
    'timelines',
    'p{view-timeline:--reading}a{animation-timeline:--reading}',
    'p{view-timeline:--a}a{animation-timeline:--a}',
  ],
  [
    'nothing else',
    '@layer base.lead{#lead lead[lead]{top:.5em;content:".lead --lead";animation:lead 1s}}',
    '@layer base.lead{#lead lead[lead]{top:.5em;content:".lead --lead";animation:lead 1s}}',
  ],
])('%s', (_, css, expected) => {
  expect(shortened(css)).toBe(expected)
})

test.each([
  ['a class that a script looks for', '.lead,.row{top:0}', 'find(".lead>b")', '.lead,.a{top:0}'],
  ['one that it sets', '.lead,.row{top:0}', 'e.className=`x lead`', '.lead,.a{top:0}'],
  ['not one that only sounds like it', '.lead,.row{top:0}', 'find(".lead-in")', '.a,.b{top:0}'],
  [
    'a property of adopted styles',
    'p{--ink:red;--edge:0}',
    'adopt("a{top:var(--ink)}")',
    'p{--ink:red;--a:0}',
  ],
  ['what data names', `${takeawayWords} b{top:0}`, takeawayWords, `${takeawayWords} b{top:0}`],
  ['what reading views look for', '.related .byline{top:0}', '', '.related .byline{top:0}'],
])('what keeps its name: %s', (_, css, other, expected) => {
  expect(shortened(css, other)).toBe(expected)
})

test('nothing gets a name that another has, or that is hidden as an advertisement', () => {
  const long = Array.from({ length: 40 }, (_, nth) => `.class-${nth}`)
  const css = `.b{top:0}${long.join(',')}{top:0}`
  const { classes } = shortNames([css], ['b'])
  expect([...classes.values()]).toEqual(
    [...'acdefghijklmnopqrstuvwxyz'].concat([...'abcefghijklmnop'].map((each) => `a${each}`)),
  )
})

test('all sheets of a site share their names, in whatever order they come', () => {
  const [one, another] = ['.lead .row{top:0}', '.row .row{top:var(--ink)}']
  const names = shortNames([one, another], [])
  expect(shortNames([another, one], []).classes).toEqual(names.classes)
  expect([shortSheet(one, names), shortSheet(another, names)]).toEqual([
    '.b .a{top:0}',
    '.a .a{top:var(--a)}',
  ])
})

test('classes of elements', () => {
  const page = parsePage(
    '<p id="lead" class="lead  related row">lead</p><b class="unknown">1</b>' +
      '<img class="tone-abc"><code class="hljs language-js">x</code>' +
      '<template><i class="row found"></i></template><svg class="lead"></svg>',
  )
  const names = shortNames(['.lead .row .row .related{top:0}'], ['found'])
  for (const each of elementsOf(page)) shortenClasses(each, names)
  expect(serialize(page)).toBe(
    '<html><head></head><body><p id="lead" class="b related a">lead</p><b>1</b>' +
      '<img class="tone-abc"><code class="language-js">x</code>' +
      '<template><i class="a found"></i></template><svg class="b"></svg></body></html>',
  )
})
