import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { listed, listedByCommas, valued } from '#lib/text/languages/parts/written-lists.ts'

/** A single letter before a name, such as that of doctors, needs no abbreviation: no sentence ends in one. */
export const arabic: Language = {
  code: 'ar',
  grammar: null,
  clitic: null,
  abbreviations: {
    leading: listedByCommas('أ. د, أ.د, ا.د, د, أ, م, ص. ب, ص.ب, ت, ج'),
    either: listedByCommas('ق.م, ق. م'),
    counted: listedByCommas('ص, ج, ط, رقم'),
    measured: listedByCommas('م, هـ, ه, ق.م, كم, كلم, سم, كغ, كجم, ص'),
    words: [],
  },
  sentences: null,
  numbers: {
    ...noNumberWords,
    complete: true,
    cardinal: valued(`
      0 صفر
      1 واحد واحدة أحد إحدى
      2 اثنان اثنتان اثنين اثنتين اثنا اثنتا اثني اثنتي إثنان إثنين
      3 ثلاثة ثلاث
      4 أربعة أربع
      5 خمسة خمس
      6 ستة ست
      7 سبعة سبع
      8 ثمانية ثماني ثمان
      9 تسعة تسع
      10 عشرة عشر
      11 أحد_عشر إحدى_عشرة
      12 اثنا_عشر اثني_عشر اثنتا_عشرة اثنتي_عشرة
      13 ثلاثة_عشر ثلاث_عشرة
      14 أربعة_عشر أربع_عشرة
      15 خمسة_عشر خمس_عشرة
      16 ستة_عشر ست_عشرة
      17 سبعة_عشر سبع_عشرة
      18 ثمانية_عشر ثماني_عشرة
      19 تسعة_عشر تسع_عشرة
      20 عشرون عشرين
      30 ثلاثون ثلاثين
      40 أربعون أربعين
      50 خمسون خمسين
      60 ستون ستين
      70 سبعون سبعين
      80 ثمانون ثمانين
      90 تسعون تسعين
      100 مئة مائة
      200 مئتان مئتين مائتان مائتين مئتا مائتا مئتي مائتي
      300 ثلاثمئة ثلاثمائة
      400 أربعمئة أربعمائة
      500 خمسمئة خمسمائة
      600 ستمئة ستمائة
      700 سبعمئة سبعمائة
      800 ثمانمئة ثمانمائة ثمانيمائة
      900 تسعمئة تسعمائة
      2000 ألفان ألفين ألفا ألفي
      2e6 مليونان مليونين
      2e9 ملياران مليارين
    `),
    scale: valued(`
      1e3 ألف آلاف ألفاً ألفًا
      1e6 مليون ملايين مليونا مليوناً مليونًا
      1e9 مليار مليارات ملياراً مليارًا بليون
    `),
    bare: listed('ألف مليون مليار'),
    ordinal: valued(`
      1 الأول الأولى
      2 الثاني الثانية
      3 الثالث الثالثة
      4 الرابع الرابعة
      5 الخامس الخامسة
      6 السادس السادسة
      7 السابع السابعة
      8 الثامن الثامنة
      9 التاسع التاسعة
      10 العاشر العاشرة
    `),
    part: valued(`
      3 ثلث ثلثا ثلثي
      4 ربع
      5 خمس
    `),
    half: listed('نصف'),
    and: ['و'],
    unitsFirst: true,
    prefix: /^(?:([وف])?(?:ال|[بل]ال|لل|[بلك])?)(?=\p{L}{2})/u,
    doubtful: ['أحد', 'ست', 'خمس', 'عشر', 'سبع'],
    group: valued(`
      2 كلا كلتا زوج ضعف مرتين توأم عامين عامان سنتين سنتان شهرين شهران يومين يومان ساعتين أسبوعين
      10 عقد
      12 ظهرا منتصف
      100 قرن
    `),
    percent: listed('في_المئة في_المائة بالمئة بالمائة'),
    money: { دولار: '$', دولارا: '$', دولارات: '$', يورو: '€', جنيه: '£', ين: '¥' },
    rank: ['رقم'],
    over: listed('أكثر_من فوق نحو_أكثر يزيد_على تجاوز'),
    under: listed('أقل_من حتى ما_يقرب_من قرابة'),
    about: listed('نحو حوالي زهاء تقريبا'),
  },
  measures: null,
  dates: {
    ...noDateWords,
    relative: { اليوم: 0, أمس: -1, غدا: 1 },
    before: listed('في منذ حتى شهر'),
    joining: [],
    months: valued(`
      2 شباط
      3 آذار
      4 نيسان
      5 أيار
      6 حزيران
      7 تموز
      8 آب
      9 أيلول
    `),
    weekdays: { الإثنين: 1, الثلثاء: 2 },
  },
  names: {
    ...noNameWords,
    joining: listed('al el bin ibn'),
    particles: listed('al bin ibn el'),
    capitalParticles: listed('Al El'),
  },
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
