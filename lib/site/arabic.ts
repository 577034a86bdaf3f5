import type { Messages } from '#lib/site/messages.ts'
import { pluralIn } from '#lib/site/plural.ts'

const plural = pluralIn<'zero' | 'one' | 'two' | 'few' | 'many'>('ar')

/** Modern Standard Arabic. */
export const arabic: Messages = {
  skipToContent: 'الانتقال إلى المقال',
  skipToList: 'الانتقال إلى المقالات',
  siteNavigation: 'الموقع',
  topics: 'الموضوعات',
  archive: 'الأرشيف',
  authors: 'الكُتّاب',
  keyTakeaways: 'أبرز النقاط',
  inThisArticle: 'في هذا المقال',
  relatedArticles: 'مقالات ذات صلة',
  sources: 'المصادر',
  corrections: 'التصويبات',
  footnotes: 'الهوامش',
  alert: {
    note: 'ملاحظة',
    tip: 'نصيحة',
    important: 'مهم',
    warning: 'تنبيه',
    caution: 'تحذير',
  },
  taskDone: 'أُنجز: ',
  taskOpen: 'لم يُنجز بعد: ',
  footnoteMark: (number) => `الهامش ${number}`,
  backToText: 'العودة إلى النص',
  code: (language) => (language === '' ? 'شيفرة برمجية' : `شيفرة برمجية: ${language}`),
  table: (number) => `الجدول ${number}`,
  linkToSection: (heading) => `رابط إلى قسم «${heading}»`,

  // Around every page.
  topicNavigation: 'الموضوعات',
  allTopics: 'جميع الموضوعات',
  footerNavigation: 'عن هذا الموقع',
  reportMistake: 'الإبلاغ عن خطأ',
  sourceOfSite: 'كيف أُعدّ هذا الموقع',
  problemsFound: (problems) =>
    plural(problems, {
      zero: 'لا مشكلة تمنع بناء الموقع',
      one: 'مشكلة واحدة تمنع بناء الموقع',
      two: 'مشكلتان تمنعان بناء الموقع',
      few: `${problems.written} مشكلات تمنع بناء الموقع`,
      many: `${problems.written} مشكلة تمنع بناء الموقع`,
      other: `${problems.written} مشكلة تمنع بناء الموقع`,
    }),

  // Lists.
  latest: 'أحدث المقالات',
  pageNumber: (page) => `الصفحة ${page}`,
  pageOf: (page, pages) => `الصفحة ${page} من ${pages}`,
  pages: 'الصفحات',
  newerArticles: 'مقالات أحدث',
  olderArticles: 'مقالات أقدم',
  articleCount: (articles) =>
    plural(articles, {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: `${articles.written} مقالات`,
      many: `${articles.written} مقالًا`,
      other: `${articles.written} مقال`,
    }),
  otherYears: 'سنوات أخرى',
  otherMonths: 'أشهر أخرى',
  earlier: 'قبل ذلك',
  later: 'بعد ذلك',
  nothingPublished: 'لم يُنشر شيء بعد',
  nothingPublishedHint:
    'يوضع المقال الأول في ملف Markdown داخل المجلد articles، ويظهر هنا متى حان تاريخ نشره.',
  noTopics: 'لا موضوع لأي مقال بعد',
  noTopicsHint: 'يذكر المقال موضوعاته في أسطره الأولى، وتُجمع هنا.',
  noAuthors: 'لا كاتب لأي مقال بعد',
  noAuthorsHint: 'يذكر المقال كُتّابه في أسطره الأولى، وتُجمع أسماؤهم هنا.',

  // 404.
  nothingHere: 'لا شيء في هذا العنوان',
  nothingHereHint:
    'ربما كُتب العنوان خطأً أو نُقلت الصفحة. يمكن الوصول إلى كل ما في هذا الموقع من صفحته الرئيسية.',
  toFrontPage: 'إلى الصفحة الرئيسية',

  // An article.
  draft: 'مسودة',
  draftHint: 'لا تظهر إلا أثناء الكتابة، وليست جزءًا من الموقع المنشور.',
  scheduled: 'مجدول',
  scheduledHint: 'لا يظهر إلا أثناء الكتابة، حتى يحين تاريخ نشره.',
  updated: 'حُدّث في',
  // In the genitive, as both messages below say "in" before them.
  seconds: (seconds) =>
    plural(seconds, {
      zero: 'أقل من ثانية',
      one: 'ثانية واحدة',
      two: 'ثانيتين',
      few: `${seconds.written}\u00a0ثوانٍ`,
      many: `${seconds.written}\u00a0ثانية`,
      other: `${seconds.written}\u00a0ثانية`,
    }),
  minutes: (minutes) =>
    plural(minutes, {
      zero: 'أقل من دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتين',
      few: `${minutes.written}\u00a0دقائق`,
      many: `${minutes.written}\u00a0دقيقة`,
      other: `${minutes.written}\u00a0دقيقة`,
    }),
  readingTimes: (takeaways, article) => `النقاط في ${takeaways}، والمقال في ${article}`,
  readingTime: (article) => `يُقرأ المقال في ${article}`,
  corrected: 'صُوّب في',
  evidence: 'الدليل',
  closestPassage: 'أقرب مقطع',
  noPassage: 'لم يُعثر على مقطع',
  evidenceFor: (number) => `دليل النقطة ${number}`,
  howTakeawaysWereMade: 'كيف أُعدّت هذه النقاط',
  evidenceHint: 'حدّد الكاتب المقطع الذي يقول ذلك.',
  closestPassageHint: 'عثر عليه برنامج يقارن الكلمات، وقد يخطئ.',
  noPassageHint: 'لم يعثر البرنامج على مقطع يقول ذلك، وقد يقوله المقال في مجمله.',
  takeawaysByAuthor: 'كتبها كاتب المقال.',
  // With nouns, since a verb would say whether the person is a man or a woman.
  takeawaysAssisted: (checkedBy) => `من صياغة برنامج، ومن مراجعة ${checkedBy}.`,
  writtenBy: 'بقلم',
  backToMark: (nth) => `العودة إلى النص، الموضع ${nth}`,
  pickedByAuthor: 'من اختيار الكاتب',
  alsoAbout: (subjects) => `موضوعات مشتركة: ${subjects}`,
  neighbours: 'السابق والتالي',
  newerArticle: 'المقال التالي',
  olderArticle: 'المقال السابق',
  withdrawn: 'مسحوب',
  withdrawnOn: 'سُحب هذا المقال في',

  // How a reader likes to read.
  readingSettings: 'إعدادات القراءة',
  settingNames: {
    theme: 'الألوان',
    size: 'حجم النص',
    width: 'طول السطر',
    face: 'الخط',
    spacing: 'المسافات',
    keys: 'مفاتيح مفردة (? تعرضها)',
  },
  settingValues: {
    theme: { '': 'مثل النظام', light: 'فاتح', sepia: 'سيبيا', dark: 'داكن' },
    size: { small: 'صغير', '': 'عادي', large: 'كبير', larger: 'أكبر', largest: 'الأكبر' },
    width: { narrow: 'قصير', '': 'عادي', wide: 'طويل' },
    face: { '': 'بزوائد', sans: 'بلا زوائد' },
    spacing: { '': 'عادية', wide: 'واسعة' },
    keys: { '': 'مفعّلة', off: 'معطّلة' },
  },
  spacingHint: 'واسعة: مسافة أكبر بين الكلمات والأسطر، وهي تساعد كثيرًا من ذوي عسر القراءة.',
  resetSettings: 'إعادة إلى ما كان',
  settingsStay: 'ما تختاره يبقى على هذا الجهاز ولا يُرسل إلى أحد.',
  settingsAsTheyWere: 'عاد كل شيء إلى ما كان عليه.',
  settingsNotKept: 'هذا المتصفح لا يحفظ شيئًا: اختيارك يسري على هذه الصفحة وحدها.',
  settingsNeedScript:
    'تحتاج هذه الإعدادات إلى جافاسكربت، وهي معطّلة. يستطيع متصفحك تكبير النص، ولمعظم المتصفحات وضع للقراءة.',
  close: 'إغلاق',

  // The search.
  search: 'بحث',
  searchField: 'كلمات البحث',
  searchTopic: 'الموضوع',
  searchAuthor: 'الكاتب',
  searchYear: 'السنة',
  everyTopic: 'كل الموضوعات',
  everyAuthor: 'كل الكتّاب',
  everyYear: 'كل السنوات',
  searchNeedsScript:
    'يحتاج البحث إلى JavaScript، وهي معطّلة. يمكن الوصول إلى كل شيء عبر هذه القوائم.',
  searchNotThere:
    'لم يصل البحث بعد. إن بقيت هذه الجملة فقد تعذّر تحميله: يمكن الوصول إلى كل شيء عبر القوائم أدناه.',
  searchFailed: 'تعذّر تحميل البحث. حاول مرة أخرى، أو تصفّح القوائم أدناه: فهي لا تحتاج إلى شيء آخر.',
  searchIdle: 'تظهر النتائج أثناء الكتابة.',
  searching: 'جارٍ البحث…',
  searchResults: 'النتائج',
  searchFirst: (articles, shown) => `${articles}، يظهر منها أول ${shown}`,
  searchNothing: (sought) => `لا شيء يحتوي على «${sought}».`,
  searchNothingHere: 'لا مقال مطابق.',
  searchNear: (sought, near, found) => `لا شيء يحتوي على «${sought}». الأقرب «${near}»: ${found}.`,
  searchSome: (found) => `لا مقال يحتوي على كل هذه الكلمات. ببعضها: ${found}.`,
  didYouMean: 'هل تقصد',
  searchEverywhere: 'البحث في كل الموضوعات والكتّاب والسنوات',
  searchMore: (count) => `عرض ${count} أخرى`,
  takeaway: 'من أهم النقاط',
  allArticlesHint: 'كل شيء، الأحدث أولًا',

  // By keyboard.
  keyboard: 'لوحة المفاتيح',
  keys: {
    j: 'الفقرة التالية',
    k: 'الفقرة السابقة',
    J: 'الجملة التالية',
    K: 'الجملة السابقة',
    t: 'أبرز النقاط',
    c: 'نسخ رابط هذه الجملة',
    n: 'المقال التالي',
    p: 'المقال السابق',
    '/': 'البحث',
    '?': 'هذه القائمة',
  },
  keysCanBeOff: 'يمكن تعطيل هذه المفاتيح في إعدادات القراءة.',

  // Quoting, copying, and looking closer.
  quoteTools: 'هذا المقطع',
  copyLink: 'نسخ الرابط',
  copyQuote: 'نسخ مع الرابط',
  share: 'مشاركة…',
  copied: 'نُسخ',
  notCopied: 'لم يُنسخ: المتصفح لا يسمح بذلك',
  copyCode: 'نسخ',
  picture: 'صورة',
  toAllNotes: 'كل الهوامش',

  // Listening.
  listen: 'استماع',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  previousSentence: 'الجملة السابقة',
  nextSentence: 'الجملة التالية',
  speed: 'السرعة',
  noVoice: 'ليس في هذا الجهاز صوت للغة هذا المقال',
  voiceFailed: 'تعطّل صوت هذا الجهاز',
  olderThanTwoYears: 'مضى على هذا المقال أكثر من سنتين',
}
