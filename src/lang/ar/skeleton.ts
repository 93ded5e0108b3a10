// How Arabic spellings of one name differ: which letters carry little, which stand for one foreign sound, which names only look alike.

/** Letters that writers leave out, add or exchange: long vowels and hamzas. They count only at the start of a word. */
const WEAK = 'اويىءئؤ';

/** Also weak at the end of a word: feminine endings. */
const WEAK_AT_END = 'هة';

/** Letters that stand for the same foreign sound, or are confused in typing; the first stands for all. */
const CLASSES = [
  'اأإآٱ',
  'يى',
  'هة',
  'جغقگڭڨچ', // g: غاندي, جاندي, and قوتيريش in the Maghreb
  'دذض',
  'تطث',
  'سصز',
  'بپ',
  'فڤ',
  'كک',
] as const;

/** Two letters for one sound at the start of a word: تشيلي, شيلي; دجوكوفيتش, جوكوفيتش. */
const DIGRAPHS = [
  ['تش', 'ش'],
  ['دج', 'ج'],
] as const;

/** The definite article is left out of many foreign names. */
const ARTICLE = 'ال';

/**
 * Common names, those that look alike on one line. Two different ones are two people, however alike they look (سلمان, سليمان);
 * and one alone names nobody.
 */
const DISTINCT = `
  أحمد حامد حماد حمد حمدي حميد حمود حمدان محمد محمود محمدي احمدي
  حسن حسين حسان حسنين حسني حسون محسن
  عمر عامر عمار عمرو عمير عمران عمرة
  سعد سعيد سعود سعدي سعاد سعدون سعيدي مسعود مسعد أسعد
  سلم سالم سليم سلام سلمان سليمان سلامة سلمى أسلم مسلم
  نصر ناصر نصير نصار نصري منصور
  جمال جميل جمل جميلة كمال كامل كميل أكمل
  راشد رشيد رشاد رشدي رشد
  خالد خليد خلود خلدون مخلد
  علي علاء علا عالي علوي علاوي
  صالح صلاح صلح مصلح أصلح
  طاهر طه طهر
  كريم كرم كرام أكرم مكرم
  أمين أيمن أمان آمنة أمنة مؤمن مأمون
  وليد ولد والد وليدي مولود
  زيد زياد زايد زيدان يزيد
  سمير سامر سمر سمار
  ماهر مهير مهر
  نبيل نبل نابل
  عادل عدلي عدل عديل 
  عبد عابد عباد عبيد عبادي عبيدي عبدي
  شكر شاكر شكري شكور
  صادق صديق صدقي صدوق
  صبر صابر صبري صبور
  فتح فاتح فتحي فتوح مفتاح
  بشير بشار بشر بشرى بشارة مبشر
  ياسر يسار يسري يسير
  هاشم هشام هيشم هاشمي
  قاسم جاسم قسيم غسان قاسمي جاسمي
  رحيم رحمة رحمي
  ماجد مجيد مجد مجدي أمجد
  نذير نادر نذر نظير نادري
  بدر بدير بدري بادر
  لطف لطفي لطيف
  عزيز عزت عز عزيزة
  جبر جابر جبير جبار جبران جبري جابري جبوري
  شريف شرف أشرف مشرف
  فارس فراس فرس
  منير منار منيرة منور أنور نور نوري نوار
  نعيم ناعم نعمة منعم
  وسيم وسام باسم بسام بسيم قيس
  حليم حلمي حلم
  حكيم حاكم حكم
  خطيب خطاب
  رضا رضوان راضي
  فهد فهيد فهمي فاهم
  فؤاد فادي فداء
  هادي هدى مهدي مهدية
  رامي رام رامز رمزي
  غالي جلال جليل غالب
  عثمان عتمان
  إبراهيم يوسف إسماعيل مصطفى عبدالله عبدالرحمن موسى عيسى داود يحيى إدريس
  مالك ملك مليك ملكي مالكي
  أنس أنيس
  جون جان جين
  غازي قاضي جاد جود جواد
  سامي سام
  سيف صفا صافي صوفي
  نايف نوف
  طلال طل
  زكي زكريا
`;

/** Words before a name that say what kind of thing it is, and may be left out: صحيفة التايمز, التايمز. */
const HEADS = `
  صحيفة جريدة مجلة قناة فضائية شبكة موقع إذاعة تلفزيون وكالة دار
  شركة مجموعة مؤسسة مصرف بنك
  حركة جماعة تنظيم ميليشيا ميليشيات حزب كتائب فصيل
  مدينة بلدة قرية محافظة ولاية مقاطعة إقليم منطقة حي جزيرة جزر نهر بحيرة جبل معبر ميناء مطار سجن مخيم قاعدة
`;

export const SKELETON = {
  weak: WEAK,
  weakAtEnd: WEAK_AT_END,
  classes: CLASSES,
  digraphs: DIGRAPHS,
  article: ARTICLE,
  heads: HEADS.trim().split(/\s+/),
  distinct: DISTINCT.trim().split(/\s+/),
} as const;
