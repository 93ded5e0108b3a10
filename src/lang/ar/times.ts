// Arabic words of time: what each says on the calendar. Spelling is folded before look-up, so each word stands here once.
import { FOLDING, type Folding } from './numerals.js';

/**
 * weekday 0 (Sunday) to 6; month, weakMonth (also another word: needs a preposition, a day or a year beside it), hijri 1 to 12;
 * day: days from today; unit, units, pair (two of it), theUnit, theUnits, thePair (with article): UNIT code; past, present, future: adjectives;
 * ordinal 1 to 31; season: its first month; decade: its first year; phase: part of a month or year; part, partOfToday (standing alone): part of a day.
 */
export type TimeKind =
  | 'weekday'
  | 'month'
  | 'weakMonth'
  | 'hijri'
  | 'day'
  | 'unit'
  | 'units'
  | 'pair'
  | 'theUnit'
  | 'theUnits'
  | 'thePair'
  | 'past'
  | 'present'
  | 'future'
  | 'this'
  | 'part'
  | 'partOfToday'
  | 'phase'
  | 'share'
  | 'ordinal'
  | 'season'
  | 'decade'
  | 'century'
  | 'dayWord'
  | 'few'
  | 'since'
  | 'until'
  | 'before'
  | 'after'
  | 'in'
  | 'from'
  | 'to'
  | 'between'
  | 'corresponding'
  | 'hijriMark'
  | 'yearMark';

/** What `unit`, `pair`, `theUnit`, `theUnits` and `thePair` count. */
export const UNIT = { hour: 0, day: 1, week: 2, month: 3, year: 4, decade: 5 } as const;

export interface TimeWords {
  readonly kind: TimeKind;
  readonly value: number;
  /** Words or phrases, divided by `|`. */
  readonly words: string;
}

export interface TimeTables {
  readonly folding: Folding;
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
  readonly article: string;
  readonly contraction: readonly [preposition: string, written: string];
  readonly words: readonly TimeWords[];
  /** The hour: a part of the day after it belongs to the clock. */
  readonly clock: readonly string[];
  /** A word beside the expression that shows it to be something else: a market, a prayer, a broadcaster, an office. */
  readonly not: {
    readonly beforeWeekday: readonly string[];
    readonly afterWeekday: readonly string[];
    readonly beforeToday: readonly string[];
    /** Words that make the word before "today" a name: "channel Russia Today". */
    readonly namesToday: readonly string[];
    readonly afterToday: readonly string[];
    readonly afterYesterday: readonly string[];
    /** "general", not "year": the secretary general. */
    readonly beforeYear: readonly string[];
    /** Events and groups named by a day: the attacks of 11 September, the 14 March bloc. */
    readonly beforeDate: readonly string[];
    /** Counted nouns: what is before them is a number, not a year. */
    readonly afterYear: readonly string[];
    /** Ending of a counted noun (the accusative of specification). */
    readonly countedEnding: string;
    readonly afterDecade: readonly string[];
  };
  /** A month's word that is somebody's name in texts with another word: May, the prime minister. */
  readonly rivals: readonly { readonly word: string; readonly beside: readonly string[] }[];
}

const UNITS_OF_DAYS = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع'.split(' ');
const TEENS = 'الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع'.split(' ');

const ordinals = (): TimeWords[] => {
  const rows: TimeWords[] = UNITS_OF_DAYS.map((word, i) => ({ kind: 'ordinal', value: i + 1, words: word }));
  rows.push(
    { kind: 'ordinal', value: 1, words: 'الأولى' },
    { kind: 'ordinal', value: 2, words: 'الثانية' },
    { kind: 'ordinal', value: 10, words: 'العاشر' },
  );
  TEENS.forEach((word, i) => {
    rows.push({ kind: 'ordinal', value: i + 11, words: `${word} عشر` });
    rows.push({ kind: 'ordinal', value: i + 21, words: `${word} والعشرين|${word} والعشرون` });
  });
  rows.push({ kind: 'ordinal', value: 20, words: 'العشرين|العشرون' }, { kind: 'ordinal', value: 30, words: 'الثلاثين|الثلاثون' });
  rows.push({ kind: 'ordinal', value: 31, words: 'الحادي والثلاثين|الحادي والثلاثون' });
  return rows;
};

const row = (kind: TimeKind, value: number, words: string): TimeWords => ({ kind, value, words });

const WORDS: readonly TimeWords[] = [
  row('weekday', 0, 'الأحد'),
  row('weekday', 1, 'الاثنين|الأثنين|الاتنين'),
  row('weekday', 2, 'الثلاثاء|الثلثاء|الثلاثا'),
  row('weekday', 3, 'الأربعاء|الأربعا'),
  row('weekday', 4, 'الخميس'),
  row('weekday', 5, 'الجمعة'),
  row('weekday', 6, 'السبت'),
  row('month', 1, 'يناير|كانون الثاني|كانون ثاني|كانون ثان|جانفي'),
  row('month', 2, 'فبراير|فيفري|شباط/فبراير'),
  row('month', 3, 'آذار'),
  row('month', 4, 'أبريل|نيسان|أفريل|ابرايل'),
  row('month', 5, 'مايو|أيار'),
  row('month', 6, 'يونيو|يونيه|حزيران'),
  row('month', 7, 'يوليو|يوليه|يوليوز|تموز|جويلية'),
  row('month', 8, 'أغسطس|اغشت|غشت'),
  row('month', 9, 'سبتمبر|أيلول|شتنبر|سبتنبر'),
  row('month', 10, 'أكتوبر|تشرين الأول|تشرين أول'),
  row('month', 11, 'نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر|نوفنبر'),
  row('month', 12, 'ديسمبر|كانون الأول|كانون أول|دجنبر|ديسنبر'),
  row('weakMonth', 2, 'شباط'),
  row('weakMonth', 3, 'مارس'),
  row('weakMonth', 5, 'ماي'),
  row('weakMonth', 6, 'جوان'),
  row('weakMonth', 8, 'آب|أوت'),
  row('hijri', 1, 'محرم|المحرم|محرم الحرام'),
  row('hijri', 2, 'صفر|صفر الخير'),
  row('hijri', 3, 'ربيع الأول|ربيع أول'),
  row('hijri', 4, 'ربيع الآخر|ربيع الثاني|ربيع آخر|ربيع ثاني'),
  row('hijri', 5, 'جمادى الأولى|جمادى الأول'),
  row('hijri', 6, 'جمادى الآخرة|جمادى الثانية|جمادى الآخر|جمادى الثاني'),
  row('hijri', 7, 'رجب'),
  row('hijri', 8, 'شعبان'),
  row('hijri', 9, 'رمضان|رمضان المبارك'),
  row('hijri', 10, 'شوال'),
  row('hijri', 11, 'ذو القعدة|ذي القعدة|ذوالقعدة'),
  row('hijri', 12, 'ذو الحجة|ذي الحجة|ذوالحجة'),
  row('day', 0, 'اليوم|هذا اليوم|الليلة|هذه الليلة'),
  row('day', -1, 'أمس|الأمس|البارحة|الليلة الماضية|اليوم الماضي|اليوم الفائت|الليلة الفائتة|ليلة أمس'),
  row('day', -2, 'أمس الأول|أول أمس|أول من أمس|أمس الاول|قبل أمس|الليلة قبل الماضية'),
  row('day', 1, 'غدا|غد|الغد|يوم غد|يوم الغد|الليلة المقبلة'),
  row('day', 2, 'بعد غد|بعد غدا|بعد الغد'),
  row('unit', UNIT.hour, 'ساعة|ساعتين'),
  row('units', UNIT.hour, 'ساعات|دقائق'),
  row('unit', UNIT.day, 'يوم|يوما'),
  row('units', UNIT.day, 'أيام'),
  row('unit', UNIT.week, 'أسبوع|أسبوعا'),
  row('units', UNIT.week, 'أسابيع'),
  row('unit', UNIT.month, 'شهر|شهرا'),
  row('units', UNIT.month, 'أشهر|شهور'),
  row('unit', UNIT.year, 'عام|عاما|سنة'),
  row('units', UNIT.year, 'أعوام|سنوات|سنين'),
  row('unit', UNIT.decade, 'عقد|عقدا'),
  row('units', UNIT.decade, 'عقود'),
  row('pair', UNIT.day, 'يومين|يومان|يومي'),
  row('pair', UNIT.week, 'أسبوعين|أسبوعان|أسبوعي'),
  row('pair', UNIT.month, 'شهرين|شهران|شهري'),
  row('pair', UNIT.year, 'عامين|عامان|سنتين|سنتان|عامي|سنتي'),
  row('pair', UNIT.decade, 'عقدين|عقدان'),
  row('theUnit', UNIT.week, 'الأسبوع'),
  row('theUnit', UNIT.month, 'الشهر'),
  row('theUnit', UNIT.year, 'العام|السنة'),
  row('theUnit', UNIT.decade, 'العقد'),
  row('theUnits', UNIT.hour, 'الساعات'),
  row('theUnits', UNIT.day, 'الأيام'),
  row('theUnits', UNIT.week, 'الأسابيع'),
  row('theUnits', UNIT.month, 'الأشهر|الشهور'),
  row('theUnits', UNIT.year, 'الأعوام|السنوات|السنين'),
  row('theUnits', UNIT.decade, 'العقود'),
  row('thePair', UNIT.hour, 'الساعتين'),
  row('thePair', UNIT.day, 'اليومين'),
  row('thePair', UNIT.week, 'الأسبوعين'),
  row('thePair', UNIT.month, 'الشهرين'),
  row('thePair', UNIT.year, 'العامين|السنتين'),
  row('thePair', UNIT.decade, 'العقدين'),
  row('past', -1, 'الماضي|الماضية|الماضيين|الماضيتين|المنصرم|المنصرمة|المنصرمين|الفائت|الفائتة|الفائتين|المنقضي|المنقضية'),
  row('past', -2, 'قبل الماضي|ما قبل الماضي|قبل الماضية'),
  row('past', 0, 'الأخير|الأخيرة|الأخيرين|الأخيرتين'),
  row('present', 0, 'الجاري|الجارية|الحالي|الحالية|هذا|هذه'),
  row('future', 1, 'المقبل|المقبلة|المقبلين|المقبلتين|القادم|القادمة|القادمين|القادمتين|الآتي|الآتية'),
  row('future', 2, 'بعد المقبل|ما بعد المقبل|بعد القادم|بعد المقبلة'),
  row('this', 0, 'هذا|هذه'),
  row(
    'part',
    0,
    'صباح|مساء|فجر|ظهر|ليل|ليلة|عصر|نهار|عشية|ضحى|منتصف ليل|منتصف ليلة|منتصف نهار|بعد ظهر|قبل ظهر|بعد منتصف ليل|بعيد ظهر|في وقت مبكر من صباح|ساعة متأخرة من مساء|ساعة متأخرة من ليل',
  ),
  row('partOfToday', 0, 'مساء|صباحا|فجرا|ظهرا|عصرا'),
  row('phase', 0, 'نهاية|نهايات|أواخر|آواخر|مطلع|بداية|بدايات|منتصف|أوائل|مستهل|آخر|أول|أواسط|وسط|ختام|انتهاء|غضون'),
  row('share', 0, 'الأسبوع|النصف|الربع|الثلث'),
  ...ordinals(),
  row('season', 3, 'ربيع|الربيع'),
  row('season', 6, 'صيف|الصيف'),
  row('season', 9, 'خريف|الخريف'),
  row('season', 12, 'شتاء|الشتاء'),
  row('decade', 1950, 'الخمسينات|الخمسينيات|خمسينات|خمسينيات'),
  row('decade', 1960, 'الستينات|الستينيات|ستينات|ستينيات'),
  row('decade', 1970, 'السبعينات|السبعينيات|سبعينات|سبعينيات'),
  row('decade', 1980, 'الثمانينات|الثمانينيات|ثمانينات|ثمانينيات'),
  row('decade', 1990, 'التسعينات|التسعينيات|تسعينات|تسعينيات'),
  row('century', 0, 'القرن'),
  row('dayWord', 0, 'يوم|تاريخ'),
  row('few', 0, 'القليلة|المعدودة|القليلين|عدة|بضعة|بضع'),
  row('since', 0, 'منذ|مذ'),
  row('until', 0, 'حتى|لغاية|لحين'),
  row('before', 0, 'قبل|قبيل'),
  row('after', 0, 'بعد|بعيد|عقب|غداة'),
  row('in', 0, 'في|خلال|أثناء|طوال|طيلة|إبان|فى'),
  row('from', 0, 'من'),
  row('since', 0, 'ابتداء من|اعتبارا من|بدءا من'),
  row('to', 0, 'إلى|حتى|وحتى|الى|لغاية'),
  row('between', 0, 'بين|ما بين'),
  row('corresponding', 0, 'الموافق|الموافقة|الموافق ل|المصادف'),
  row('hijriMark', 0, 'هـ|ه|هجري|هجرية|للهجرة|الهجري'),
  row('yearMark', 0, 'م|ميلادي|ميلادية|الميلادي'),
];

const list = (words: string): readonly string[] => words.split(' ');

export const TIMES: TimeTables = {
  folding: FOLDING,
  conjunctions: ['و', 'ف'],
  prepositions: ['ب', 'ل', 'ك'],
  article: 'ال',
  contraction: ['ل', 'لل'],
  words: WORDS,
  clock: list('الساعة'),
  not: {
    beforeWeekday: list(
      'سوق أسواق صلاة صلوات خطبة خطب خطيب خطباء إمام سبت عبد أيام جمعية شارع ميدان حي مدينة قرية بلدة منطقة عائلة آل بين كلا هذان هذين ثورة مؤلفة أحد قلعة',
    ),
    afterWeekday: list('الماضيان معا الأسود السوداء الحزين العظيمة البيضاء الدامي كليهما اللذين اللذان المذكورين'),
    beforeToday: list('صحيفة جريدة قناة مجلة موقع دار المصري أخبار ذلك نفس منتصف'),
    namesToday: list('صحيفة جريدة قناة مجلة موقع وكالة شبكة تلفزيون فضائية برنامج'),
    afterToday: list('التالي نفسه ذاته الوطني العالمي الدولي السابق المفتوح الواحد الذي المذكور الموعود الدراسي الانتخابي الأسود المشهود'),
    afterYesterday: list('الحاجة حاجة القريب'),
    beforeYear: list(
      'الأمين الأمانة المدير المفتش النائب المدعي القائد السكرتير المراقب المفوض القطاع الرأي الأمن القنصل الحاكم المنسق المشرف المستشار الوكيل المتحدث الطب الدين الصالح المال الإطار المعنى الوضع الاتجاه الحق النظام الشأن الطابع المشهد التعليم الضمان الموازن',
    ),
    beforeDate: list(
      'ثورة انتفاضة هجمات هجوم أحداث اعتداءات تفجيرات قوى فريق تحالف جبهة حركة حرب نصر انقلاب تظاهرات مدينة بمدينة جامعة ميدان شارع كوبري جسر مهرجان عيد منظمة تيار شهداء شباب ائتلاف سيارة سيارات شركة مفاعل مصنع مستشفى',
    ),
    afterYear: list(
      'شخص شخصا قتيل قتيلا جريح جندي جنديا مقاتل عنصر طن طنا كيلومتر كيلو كم ميل متر مترا دولار ألف مليون مليار ملايين آلاف لاجئ مدني موظف شرطي دولة مدينة حالة وحدة أسرة عائلة شركة برميل نسمة سيارة مركبة رجل امرأة طفل صاروخ دبابة طائرة صفحة كلمة ريال جنيه درهم دينار ليرة يورو عامل طالب ناخب نقطة لاعب مشجع متظاهر معتقل سجين أسير مهاجر نازح ساعة سنة عام يوم ميغاوات ميغاواط هكتار فدان درجة وظيفة موقع مسلح داعية إمام حاج معتمر',
    ),
    countedEnding: 'ا',
    afterDecade: list('عمره عمرها العمر عمرهم أعمارهم عمري'),
  },
  rivals: [
    { word: 'ماي', beside: ['تيريزا', 'تريزا', 'تيريسا', 'تيريز'] },
    { word: 'شباط', beside: ['حميد شباط'] },
    { word: 'جوان', beside: ['خوان', 'سان جوان', 'الآنسة جوان'] },
  ],
};
