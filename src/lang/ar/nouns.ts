// Nouns and adjectives that colour what stands beside them: a plan of, the possibility of, the lack of; expected, cancelled.
import type { Effect, NounEntry } from '../language.js';

const entries = (effect: Effect, objectControl: boolean, text: string): NounEntry[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((citation) => ({ citation, effect, objectControl }));

export const NOUNS: readonly NounEntry[] = [
  ...entries(
    'planned',
    false,
    'خطة نية عزم اعتزام موعد استعداد قرار تعهد اتفاق ترتيب ترتيبات تحضير تحضيرات انتظار مقرر متوقع مزمع مرتقب منتظر هدف عقد توقع توقعات',
  ),
  ...entries(
    'possible',
    false,
    `إمكانية إمكان احتمال احتمالية فكرة اقتراح رغبة سعي محاولة طلب أمل فرصة مقترح عرض إمكانات محتمل ممكن مرجح حاجة شائعة شائعات
     تكهنات رفض خيار مبادرة استعداده مستعد فرضية سبل سبيل كيفية أي ضرورة أهمية ترجيح ترجيحات`,
  ),
  ...entries('possible', true, 'سماح دعوة حث إقناع مطالبة تشجيع ضغط إثناء ردع إجبار إلزام حض تحذير'),
  ...entries(
    'none',
    false,
    'إجراء عقد إقامة بحث بدء مواصلة استئناف حضور مناقشة إبرام توقيع تبادل تعزيز القيام قيام دعم لمناقشة متابعة استكمال إتمام محاولة مشاركة',
  ),
  ...entries('negated', true, 'منع'),
  ...entries('negated', false, 'عدم إلغاء تعليق رفض انعدام غياب استحالة تعذر تجنب تفادي إنهاء دون وقف إيقاف حظر تجميد بدل'),
];

/** Adjectives after a noun, citation form: the expected meeting, a possible visit, the cancelled trip. */
export const MODAL_ADJECTIVES: Readonly<Record<Exclude<Effect, 'none'>, readonly string[]>> = {
  planned: 'متوقع مرتقب مقرر مزمع منتظر مقبل قادم مخطط مجدول وشيك مقرّر مأمول'.split(' '),
  possible: 'محتمل ممكن مفترض مقترح مرجح مأمول افتراضي'.split(' '),
  negated: 'ملغى ملغاة مؤجل مرفوض معلق'.split(' '),
};
