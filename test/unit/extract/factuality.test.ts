// Factuality of what verbs and nouns tell, by what governs them.
import { describe, expect, test } from '@jest/globals';
import { qualifiedReader } from '../../support/qualified.js';

const read = qualifiedReader();

/** Factualities of the visits and meetings in the text. */
const factualities = (text: string): readonly string[] => [
  ...new Set(
    read(text)
      .filter(({ relation }) => relation === 'visited' || relation === 'met-with')
      .map(({ factuality }) => factuality),
  ),
];

describe('factuality', () => {
  test.each([
    ['a verb behind its noun, to come', 'وأوضح أن زيارة إيمانويل ماكرون إلى برلين ستتم الأسبوع المقبل.', 'planned'],
    ['a verb behind its noun, denied', 'وقال إن لقاء إيمانويل ماكرون وأولاف شولتس لن يعقد.', 'negated'],
    ['postponed', 'وتأجلت زيارة إيمانويل ماكرون إلى برلين.', 'planned'],
    ['shortly before', 'وتأتي التصريحات قبيل زيارة إيمانويل ماكرون إلى برلين.', 'planned'],
    ['not ruled out', 'ولم يستبعد إيمانويل ماكرون لقاء أولاف شولتس.', 'possible'],
    ['ruled out', 'واستبعد إيمانويل ماكرون زيارة برلين.', 'negated'],
    ['a wish', 'وأعرب إيمانويل ماكرون عن رغبته في زيارة برلين.', 'possible'],
    ['a hope', 'ويأمل إيمانويل ماكرون في زيارة برلين.', 'possible'],
    ['not planned', 'وليس من المقرر أن يزور إيمانويل ماكرون برلين.', 'negated'],
    ['an offer refused', 'ورفض إيمانويل ماكرون عرضا للقاء أولاف شولتس.', 'negated'],
    ['any talks denied', 'ونفت فرنسا إجراء أي محادثات مع ألمانيا.', 'negated'],
    ['during a visit', 'وقال إيمانويل ماكرون أثناء زيارة إلى برلين إنه سعيد.', 'actual'],
    ['during a visit, with a promise', 'ووعد إيمانويل ماكرون بأن يكون صوت المزارعين، خلال زيارة إلى برلين.', 'actual'],
    ['during a visit, with a refusal', 'وانتقد الحزب رفض إيمانويل ماكرون الحل خلال زيارته إلى برلين.', 'actual'],
    ['a time to come', 'وحول لقائه مع أولاف شولتس الاثنين المقبل، قال إيمانويل ماكرون إنه مهم.', 'planned'],
    ['which was expected', 'وقال إن اللقاء الذي كان مرتقبا بين إيمانويل ماكرون وأولاف شولتس لن يعقد.', 'negated'],
    ['a day after', 'وقال إيمانويل ماكرون بعد يوم واحد من زيارته إلى برلين إنه سعيد.', 'actual'],
  ])('%s', (_, text, expected) => {
    expect(factualities(text)).toEqual([expected]);
  });

  test.each([
    ['which it denied', 'وتحدثت بيرو عن تجسس، وهو ما نفته بوليفيا.', 'denied', 'actual'],
    ['who denied it, in a rejected claim', 'رفضت كوبا القول إن بوليفيا، التي نفت ذلك، تجسست.', 'denied', 'actual'],
    ['an accusation that is denied', 'نفى الوزير اتهام بيرو لبوليفيا.', 'accused', 'actual'],
    ['an accusation withdrawn', 'وأكدت بيرو عدم اتهام بيرو لبوليفيا.', 'accused', 'negated'],
  ])('%s', (_, text, relation, expected) => {
    const found = read(text).filter((claim) => claim.relation === relation);
    expect([...new Set(found.map(({ factuality }) => factuality))]).toEqual([expected]);
  });
});
