// Arabic number words and how spelling is folded before they are looked up.

/** Letters that count as the same when a word is looked up, and characters that count as nothing. */
export interface Folding {
  /** `from` → `to`, one letter each. */
  readonly letters: readonly (readonly [string, string])[];
  /** Marks and joiners that are skipped inside a word. */
  readonly skipped: string;
}

/** A number word: `value` as said, and how it combines. */
export interface NumberWord {
  readonly word: string;
  readonly value: number;
  /**
   * unit: 1 to 10; teen: 1 and 2 as they stand before `ten`; ten: twenty to ninety; hundred: a hundred, two hundred …;
   * scale: thousand and up, multiplies what stands before; pair: two of a scale; part: half, quarter; vague: dozens, hundreds.
   */
  readonly kind: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'pair' | 'part' | 'vague';
}

export interface NumeralTables {
  readonly folding: Folding;
  /** Letters that are written together with the next word, as they may stand before a number. */
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
  readonly article: string;
  /** Preposition + article where they melt into one: `ل` + `ال` → `لل`. */
  readonly contraction: readonly [preposition: string, written: string];
  readonly words: readonly NumberWord[];
  /** Words between an approximate number and its noun's number: "about", "more than". */
  readonly approximations: readonly string[];
  /** Measures: what is counted is the noun after it. */
  readonly measures: readonly string[];
  /** Measures of two words, second parts: "cubic". */
  readonly measureTails: readonly string[];
  /** "of" between measure and item. */
  readonly of: readonly string[];
  /** Words that end an item: prepositions, conjunctions, "a day", "worth". */
  readonly itemStops: readonly string[];
  /** Endings of a dual noun and what the singular has instead. */
  readonly duals: readonly (readonly [ending: string, singular: string])[];
  /** Nouns whose dual is not told from a plural by its ending. */
  readonly dualNouns: readonly string[];
  /** Endings of their dual. */
  readonly dualNounEndings: readonly string[];
  /** Words that look like a dual and are none. */
  readonly notDual: readonly string[];
}

export const FOLDING: Folding = {
  letters: [
    ['أ', 'ا'],
    ['إ', 'ا'],
    ['آ', 'ا'],
    ['ٱ', 'ا'],
    ['ى', 'ي'],
    ['ی', 'ي'],
    ['ئ', 'ي'],
    ['ؤ', 'و'],
    ['ة', 'ه'],
    ['ک', 'ك'],
  ],
  skipped: '\u0640\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u061C',
};

const of = (kind: NumberWord['kind'], value: number, words: string): NumberWord[] =>
  words.split(' ').map((word) => ({ word, value, kind }));

const WORDS: readonly NumberWord[] = [
  ...of('unit', 1, 'واحد واحدة'),
  ...of('teen', 1, 'أحد إحدى'),
  ...of('unit', 2, 'اثنان اثنين اثنتان اثنتين'),
  ...of('teen', 2, 'اثنا اثني اثنتا اثنتي'),
  ...of('unit', 3, 'ثلاث ثلاثة'),
  ...of('unit', 4, 'أربع أربعة'),
  ...of('unit', 5, 'خمس خمسة'),
  ...of('unit', 6, 'ست ستة'),
  ...of('unit', 7, 'سبع سبعة'),
  ...of('unit', 8, 'ثماني ثمانية ثمان ثمانيا'),
  ...of('unit', 9, 'تسع تسعة'),
  ...of('unit', 10, 'عشر عشرة'),
  ...of('ten', 20, 'عشرون عشرين'),
  ...of('ten', 30, 'ثلاثون ثلاثين'),
  ...of('ten', 40, 'أربعون أربعين'),
  ...of('ten', 50, 'خمسون خمسين'),
  ...of('ten', 60, 'ستون ستين'),
  ...of('ten', 70, 'سبعون سبعين'),
  ...of('ten', 80, 'ثمانون ثمانين'),
  ...of('ten', 90, 'تسعون تسعين'),
  ...of('hundred', 100, 'مئة مائة'),
  ...of('hundred', 200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'),
  ...of('hundred', 300, 'ثلاثمئة ثلاثمائة'),
  ...of('hundred', 400, 'أربعمئة أربعمائة'),
  ...of('hundred', 500, 'خمسمئة خمسمائة'),
  ...of('hundred', 600, 'ستمئة ستمائة'),
  ...of('hundred', 700, 'سبعمئة سبعمائة'),
  ...of('hundred', 800, 'ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة'),
  ...of('hundred', 900, 'تسعمئة تسعمائة'),
  ...of('scale', 1e3, 'ألف ألفا آلاف'),
  ...of('pair', 1e3, 'ألفان ألفين ألفي'),
  ...of('scale', 1e6, 'مليون مليونا ملايين'),
  ...of('pair', 1e6, 'مليونان مليونين مليوني'),
  ...of('scale', 1e9, 'مليار مليارا مليارات بليون بليونا بلايين'),
  ...of('pair', 1e9, 'ملياران مليارين ملياري بليونان بليونين بليوني'),
  ...of('scale', 1e12, 'تريليون تريليونا تريليونات ترليون'),
  ...of('pair', 1e12, 'تريليونان تريليونين تريليوني'),
  ...of('part', 0.5, 'نصف'),
  ...of('part', 0.25, 'ربع'),
  ...of('vague', 10, 'عشرات بضع بضعة عدة'),
  ...of('vague', 100, 'مئات مئآت مائات'),
  ...of('vague', 1000, 'ألوف'),
];

export const NUMERALS: NumeralTables = {
  folding: FOLDING,
  conjunctions: ['و', 'ف'],
  prepositions: ['ب', 'ل', 'ك'],
  article: 'ال',
  contraction: ['ل', 'لل'],
  words: WORDS,
  approximations: [
    'نحو',
    'حوالي',
    'حوالى',
    'قرابة',
    'زهاء',
    'أكثر',
    'أقل',
    'يقارب',
    'يقرب',
    'يزيد',
    'قدره',
    'قدرها',
    'من',
    'عن',
    'ما',
    'على',
    'الأقل',
    'مجموعه',
    'تقريبا',
  ],
  measures: (
    'طن طنا أطنان طنين طنان كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلوجرامات كيلو كغ كغم كلغ كجم غرام غراما غرامات جرام جراما رطل رطلا أرطال ' +
    'برميل برميلا براميل برميلين برميلان لتر لترا لترات ليتر ليترا ليترات غالون غالونا غالونات جالون متر مترا أمتار قدم قدما أقدام كيلومتر كيلومترا ' +
    'ميغاوات ميغاواط ميجاوات ميجاواط كيلووات كيلوواط غيغاوات جيجاوات ميغاواتا ميغاواطا ' +
    'قطعة قطع وحدة وحدات جرعة جرعات جرعتين شحنة شحنات شحنتين حاوية حاويات حاويتين صندوق صندوقا صناديق سلة سلال شاحنة شاحنات شاحنتين حمولة حمولات دفعة دفعات ' +
    'كيس كيسا أكياس علبة علب عبوة عبوات طرد طردا طرود رأس رأسا رؤوس خزان خزانات ناقلة ناقلات ' +
    'دولار دولارا دولارات يورو جنيه جنيها جنيهات ريال ريالا ريالات درهم درهما دراهم دينار دينارا دنانير ليرة ليرات روبل روبلا يوان يوانا ين روبية'
  ).split(' '),
  measureTails: [
    'مكعب',
    'مكعبا',
    'مكعبة',
    'متري',
    'متريا',
    'مترية',
    'مربع',
    'مربعا',
    'ساعة',
    'أميركي',
    'أمريكي',
    'سعودي',
    'مصري',
    'إماراتي',
    'قطري',
    'كويتي',
  ],
  of: ['من'],
  itemStops: (
    'من إلى الى في على عن مع عند حتى منذ قبل بعد خلال عبر ضد بين دون بدون لكن كما أن إن التي الذي الذين حيث إذا وهي وهو هي هو أو أم ثم لدى نحو حول مقابل ' +
    'بقيمة لصالح يوميا سنويا شهريا أسبوعيا حاليا سابقا تقريبا أمس اليوم غدا كان كانت تم قد سوف لم لن لا ما'
  ).split(' '),
  duals: [
    ['تين', 'ة'],
    ['تان', 'ة'],
  ],
  dualNouns:
    'صاروخ زورق قارب مدفع قمر محرك مفاعل نظام رادار لغم طراد يخت قطار باص مستشفى جهاز مولد مصنع منظار رشاش مسدس لقاح طن برميل صندوق طرد'.split(
      ' ',
    ),
  dualNounEndings: ['ين', 'ان'],
  notDual: [
    'بساتين',
    'كريستين',
    'مارتين',
    'أوكتان',
    'باكستان',
    'تركمانستان',
    'أفغانستان',
    'كازاخستان',
    'أوزبكستان',
    'طاجيكستان',
    'كردستان',
    'داغستان',
    'بوتين',
    'الأرجنتين',
    'أرجنتين',
    'فستان',
    'كوستان',
    'شتان',
  ],
};
