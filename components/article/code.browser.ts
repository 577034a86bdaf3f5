/** Code can be copied in one press. */

if (document.querySelector('.article-body pre') !== null) {
  void import('./code.on-use.ts').then(({ offerCopies }) => offerCopies())
}
