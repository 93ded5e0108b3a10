// Supplies: who gives what to whom, where only the goods, their carrier or a group of people tells it.
import { describe, expect, test } from '@jest/globals';
import { qualifiedReader } from '../../support/qualified.js';

const read = qualifiedReader();
const supplied = (text: string) =>
  read(text)
    .filter(({ relation }) => relation === 'supplies')
    .map(({ subject, object, factuality, goods }) => [subject, object, factuality, ...goods]);

describe('cargo', () => {
  test.each([
    ['behind "laden with"', 'وصلت ثلاث طائرات عراقية محملة بالخيام إلى سوريا.', ['iraq', 'syria', 'actual', 'tents']],
    ['behind a verb', 'أرسلت تركيا خمس شاحنات تحمل الأدوية إلى ليبيا.', ['turkey', 'libya', 'actual', 'medicine']],
    ['coming from', 'استقبل لبنان سفينة محملة بالقمح قادمة من روسيا.', ['russia', 'lebanon', 'actual', 'wheat']],
    ['a plane sold is goods itself', 'باعت البرازيل طائرات إلى كينيا.', ['brazil', 'kenya', 'actual', 'aircraft']],
  ])('%s', (_, text, expected) => {
    expect(supplied(text)).toEqual([expected]);
  });

  test.each([
    ['on board a plane', 'وصل الوزير على متن طائرة أميركية إلى بغداد.'],
    ['a plane that only arrives', 'وصلت طائرة ركاب كينية إلى مطار كيغالي.'],
  ])('nothing: %s', (_, text) => {
    expect(supplied(text)).toEqual([]);
  });
});

describe('recipients', () => {
  test.each([
    ['a people', 'قدمت ماليزيا أدوية للشعب السوداني.', 'sudan'],
    ['those who suffer in a country', 'أرسلت الدنمارك خياما إلى المتضررين من الفيضانات في باكستان.', 'pakistan'],
    ['inside a country', 'سيرت الكويت قافلة إغاثية إلى النازحين داخل الصومال.', 'somalia'],
    ['an adjective for its people', 'أرسلت كندا أدوية إلى الأوكرانيين.', 'ukraine'],
    ['several regions', 'أرسلت مصر أدوية لعدة أقاليم في السودان.', 'sudan'],
    ['for the benefit of', 'قدمت قطر شحنة أدوية لصالح لبنان.', 'lebanon'],
  ])('%s', (_, text, expected) => {
    expect(supplied(text).map(([, object]) => object)).toEqual([expected]);
  });
});

describe('suppliers', () => {
  test.each([
    ['which X donated', 'تلقت كينيا شحنة أدوية تبرعت بها الهند.', ['india', 'kenya']],
    ['presented by X', 'تسلمت غانا سيارات إسعاف مقدمة من اليابان.', ['japan', 'ghana']],
    ['the maker', 'اشترت كينيا طائرات بوينغ.', ['boeing', 'kenya']],
    ['the partner in talks', 'بحث وزير الدفاع الكيني مع وزير الدفاع التركي تزويد كينيا بمروحيات.', ['turkey', 'kenya']],
    ['whoever is asked', 'طلبت أوغندا من روسيا تزويدها بمروحيات.', ['russia', 'uganda']],
  ])('%s', (_, text, expected) => {
    expect(supplied(text).map(([subject, object]) => [subject, object])).toEqual([expected]);
  });

  test('no newspaper', () => {
    expect(supplied('كتبت صحيفة الغارديان عن وقف ضخ الغاز نحو إسبانيا.')).toEqual([]);
  });
});

describe('goods', () => {
  test.each([
    ['by a second adjective', 'أرسلت الأردن مساعدات طبية وغذائية إلى لبنان.', ['medical-aid', 'food-aid']],
    ['by their measure', 'ستبدأ زامبيا استيراد 120 ميغاواط من موزمبيق.', ['Commodity كهرباء']],
    ['with a pronoun', 'تشتري الهند غازها من قطر.', ['natural-gas']],
    ['in the object case', 'أرسلت كندا قمحا إلى لبنان.', ['wheat']],
    ['two of them', 'أرسلت كندا طائرتين مسيرتين إلى أوكرانيا.', ['drones']],
  ])('%s', (_, text, expected) => {
    expect(supplied(text).map(([, , , ...goods]) => goods)).toEqual([expected]);
  });
});
