import type { DeskMessages } from '#lib/site/messages/desk/english.ts'
import { pluralIn } from '#lib/site/plural.ts'

const plural = pluralIn<'zero' | 'one' | 'two' | 'few' | 'many'>('ar')

/** Modern Standard Arabic. */
export const arabic: DeskMessages = {
  language: 'ar',

  problems: 'المشكلات',
  noProblems: 'لا مشكلات',
  problemsHere: (problems) =>
    plural(problems, {
      zero: 'لا مشكلة هنا',
      one: 'مشكلة واحدة هنا',
      two: 'مشكلتان هنا',
      few: `${problems.written} مشكلات هنا`,
      many: `${problems.written} مشكلة هنا`,
      other: `${problems.written} مشكلة هنا`,
    }),
  problemsElsewhere: (problems) =>
    plural(problems, {
      zero: 'لا شيء في صفحات أخرى',
      one: 'واحدة في صفحة أخرى',
      two: 'اثنتان في صفحات أخرى',
      few: `${problems.written} في صفحات أخرى`,
      many: `${problems.written} في صفحات أخرى`,
      other: `${problems.written} في صفحات أخرى`,
    }),
  error: 'خطأ',
  warning: 'تحذير',
  showPlace: 'عرض الموضع',
  nthProblem: (number) => `المشكلة ${number}`,
  linkPlaces: 'فتح المواضع في VS Code',
  shownAsBefore: 'معروض كما كان من قبل',
  earlierText: 'لا يمكن قراءة الملف كما هو الآن. هذا ما كان يقوله من قبل.',

  cannotBeRead: 'لا يمكن قراءة هذا الملف',
  cannotBeReadHint: 'يظهر مقاله هنا حالما تصبح قراءته ممكنة.',
  linesAround: (line) => `الأسطر حول السطر ${line}`,

  desk: 'مكتب التحرير',
  deskHint: 'كل المقالات، وأولها ما يحتاج إلى عناية. لا توجد هذه الصفحة في أي موقع مبني.',
  stopped: 'يتوقف البناء هنا',
  heldBack: 'ما يحجبه البناء',
  nothingHeldBack: 'لا يحجب البناء شيئًا.',
  dueOn: (moment) => `حتى ${moment}`,
  otherFiles: 'ملفات أخرى',
  articles: 'المقالات',
  published: 'منشور',
  unread: 'لا يمكن قراءته',
  takeaways: 'أبرز النقاط',
  quoted: 'مقتبسة',
  matched: 'مطابَقة',
  unsupported: 'بلا مقطع',
  missingThere: (words) => `ليس في المقطع: ${words}`,
  notInText: (facts) => `ليس في النص: ${facts}`,
  noTakeaways: 'بلا نقاط بارزة',
  coverage: (covered, all) => `تستند النقاط إلى ${covered} من ${all} من الأقسام`,
  uncovered: 'لا تستند أي نقطة إلى',
  introduction: 'المقدمة',
  closing: 'الخاتمة',
  problemCount: (problems) =>
    plural(problems, {
      zero: 'لا مشكلات',
      one: 'مشكلة واحدة',
      two: 'مشكلتان',
      few: `${problems.written} مشكلات`,
      many: `${problems.written} مشكلة`,
      other: `${problems.written} مشكلة`,
    }),
  nothingToDo: 'لا شيء يُفعل',
  filter: 'عرض',
  all: 'الكل',
  needingAttention: 'يحتاج إلى عناية',
  nothingShown: 'لا مقال كهذا هنا.',
}
