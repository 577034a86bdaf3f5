import { expect, test } from 'vitest'
import { fontAddresses, styleSheet } from '#lib/finish/style-sheet.ts'

function pruned(css: string, ...names: readonly string[]): string {
  return styleSheet(css, (written) => written).forPage(new Set(['html', 'body', ...names]))
}

test.each([
  ['an element that is there', 'p{color:red}', ['p'], 'p{color:red}'],
  ['an element that is not', 'aside{color:red}', ['p'], ''],
  ['a class that is there', '.lead{color:red}', ['p', '.lead'], '.lead{color:red}'],
  ['one of two', '.lead,.row{color:red}', ['.row'], '.row{color:red}'],
  ['every step of the way is asked for', '.lead .row{color:red}', ['.row'], ''],
  ['an escaped class', '.md\\:flex{color:red}', ['.md:flex'], '.md\\:flex{color:red}'],
  ['a class written in digits', '.\\31 00{color:red}', ['.100'], '.\\31 00{color:red}'],
  ['everything', '*,:after{color:red}', [], '*,:after{color:red}'],
  [
    'parts of fields without a field',
    '::placeholder,::-webkit-date-and-time-value,::-webkit-datetime-edit{top:0}',
    ['p'],
    '',
  ],
  ['parts of fields with one', '::placeholder{top:0}', ['input'], '::placeholder{top:0}'],
  [
    'shadow trees',
    ':root,:host{--a:1px}html,:host{top:var(--a)}',
    [],
    ':root{--a:1px}html{top:var(--a)}',
  ],
  ['the ring of one browser', ':-moz-focusring:where(:not(iframe)){outline:auto}', ['a'], ''],
  ['what is said twice running', 'p{top:0;top:0;top:1px;top:0}', ['p'], 'p{top:0;top:1px;top:0}'],
  [
    'rules that say the same are one where a browser knows both or neither',
    'p:has(b){top:0}a:has(b){top:0}p:has(i){top:0}a{top:0}p{top:0}',
    ['p', 'a', 'b', 'i'],
    'p:has(b),a:has(b),p:has(i){top:0}a{top:0}p{top:0}',
  ],
  [
    'sentences of a takeaway that is not there',
    '.a:has([data-takeaways~="1"]:target) #t-1,.a:has([data-takeaways~="2"]:target) :is(#t-2,p){top:0}',
    ['.a', 'p', '#t-1'],
    '.a:has([data-takeaways~="1"]:target) #t-1{top:0}',
  ],
  [
    'what is for words from right to left, of which there are none',
    '[dir=rtl],p[dir=rtl] b{top:0}[dir=ltr] p{top:0}',
    ['p', 'b'],
    '[dir=ltr] p{top:0}',
  ],
  [
    'what is for words from right to left, of which there may be some',
    '[dir=rtl] p{top:0}',
    ['p', '[dir=rtl]'],
    '[dir=rtl] p{top:0}',
  ],
  [
    'spaces in values of variables',
    ':root{--a: Georgia, "Noto, Serif";--b:calc(2 * (1px + 2px))}p{font-family:var(--a);top:var(--b)}',
    ['p'],
    ':root{--a:Georgia,"Noto, Serif";--b:calc(2*(1px + 2px))}p{font-family:var(--a);top:var(--b)}',
  ],
  [
    'states are kept',
    'a[aria-current]:hover{color:red}',
    ['a'],
    'a[aria-current]:hover{color:red}',
  ],
  [
    'what only may be there is left open',
    'p:is(.a,.b):not(.c){color:red}',
    ['p'],
    'p:is(.a,.b):not(.c){color:red}',
  ],
  ['a condition around nothing goes', '@media print{.lead{color:red}}', ['p'], ''],
  [
    'layers and conditions around something stay',
    '@layer x{@media print{p{color:red}}}',
    ['p'],
    '@layer x{@media print{p{color:red}}}',
  ],
  ['the order of layers stays', '@layer a,b;.x{color:red}', [], '@layer a,b;'],
  [
    'nested rules go one by one',
    '.a{color:red;& .b{color:blue}& p{top:0}}',
    ['.a', 'p'],
    '.a{color:red;& p{top:0}}',
  ],
  [
    'a variable that somebody uses',
    ':root{--a:red}p{color:var(--a)}',
    ['p'],
    ':root{--a:red}p{color:var(--a)}',
  ],
  [
    'what a variable falls back on goes where it always has a value',
    '@layer a{:root,:host{--a:red}}p{color:var(--a,blue,green)}',
    ['p'],
    '@layer a{:root{--a:red}}p{color:var(--a)}',
  ],
  [
    'and stays where it has none elsewhere, only under a condition, or hangs on another',
    ':root{--a:red;--b:var(--z)}@media print{:root{--c:red}}p{--a:initial}a{color:var(--a,blue);top:var(--b,0);left:var(--c,0)}',
    ['p', 'a'],
    ':root{--a:red;--b:var(--z)}@media print{:root{--c:red}}p{--a:initial}a{color:var(--a,blue);top:var(--b,0);left:var(--c,0)}',
  ],
  [
    'a variable that only another unused one uses',
    ':root{--a:red;--b:var(--a)}p{top:0}',
    ['p'],
    'p{top:0}',
  ],
  [
    'switches without a value',
    ':root{--on: ;--off:initial}p{color:var(--on,red)}',
    ['p'],
    ':root{--on: }p{color:var(--on,red)}',
  ],
  ['a registration', '@property --a{syntax:"*";inherits:false}p{top:0}', ['p'], 'p{top:0}'],
  [
    'an animation that somebody uses',
    '@keyframes f{to{top:0}}p{animation:f 1s}',
    ['p'],
    '@keyframes f{to{top:0}}p{animation:f 1s}',
  ],
  ['an animation that nobody uses', '@keyframes f{to{top:0}}.x{animation:f 1s}', ['p'], ''],
  [
    'fonts',
    '@font-face{font-family:N;src:url(n.woff2)}',
    [],
    '@font-face{font-family:N;src:url(n.woff2)}',
  ],
])('%s', (_, css, names, kept) => {
  expect(pruned(css, ...names)).toBe(kept)
})

test('addresses are told from a page, those of data are left', () => {
  const css = '@font-face{font-family:N;src:url(../media/n.woff2)}p{background:url(data:x)}'
  const sheet = styleSheet(css, (written) => `/assets/${written.slice('../media/'.length)}`)
  expect(sheet.whole).toBe(
    '@font-face{font-family:N;src:url(/assets/n.woff2)}p{background:url(data:x)}',
  )
  expect(fontAddresses(sheet.whole)).toEqual(['/assets/n.woff2'])
})

test('the same sheet answers for one page after another', () => {
  const sheet = styleSheet('.a{top:0}.b{top:1px}', (written) => written)
  expect([
    sheet.forPage(new Set(['.a'])),
    sheet.forPage(new Set(['.b', '.unknown'])),
    sheet.forPage(new Set(['.b'])),
    sheet.forPage(new Set(['.a', '.b'])),
  ]).toEqual(['.a{top:0}', '.b{top:1px}', '.b{top:1px}', '.a{top:0}.b{top:1px}'])
})
