// Offices that every state has, named after its nationality adjective: the foreign ministry of X is "وزارة الخارجية الـX".

const feminine = (adjective) =>
  adjective
    .split(' ')
    .map((word) => `ال${word}ة`)
    .join(' ');
const masculine = (adjective) =>
  adjective
    .split(' ')
    .map((word) => `ال${word}`)
    .join(' ');

const BODIES = [
  { en: 'Foreign Ministry', subtype: 'Ministry', heads: ['وزارة الخارجية', 'الخارجية'], form: feminine },
  { en: 'Defence Ministry', subtype: 'Ministry', heads: ['وزارة الدفاع', 'الدفاع'], form: feminine },
  { en: 'Interior Ministry', subtype: 'Ministry', heads: ['وزارة الداخلية', 'الداخلية'], form: feminine },
  { en: 'Health Ministry', subtype: 'Ministry', heads: ['وزارة الصحة', 'الصحة'], form: feminine },
  { en: 'Presidency', subtype: 'Seat', heads: ['الرئاسة'], form: feminine },
  { en: 'Army', subtype: 'Army', heads: ['الجيش'], form: masculine },
  { en: 'Parliament', subtype: 'Parliament', heads: ['البرلمان'], form: masculine },
  { en: 'Central Bank', subtype: 'Bank', heads: ['البنك المركزي', 'المصرف المركزي'], form: masculine },
];

/** States whose adjective is shared with another state or is an ordinary word. */
const WITHOUT = new Set(['CG', 'CF', 'CK', 'SB', 'KM', 'NU', 'DM', 'CV', 'ML']);

/** `known` holds the names that curated tables have already: those rows say more. */
export function bodies(countries, known) {
  const rows = [];
  for (const country of countries) {
    const adjectives = country.adjectives_ar.filter(
      (adjective) => (adjective && !/ستاني$/.test(adjective)) || country.adjectives_ar.length === 1,
    );
    if (WITHOUT.has(country.country) || adjectives.length === 0) continue;
    for (const body of BODIES) {
      const names = adjectives.flatMap((adjective) => body.heads.map((head) => `${head} ${body.form(adjective)}`));
      if (names.some((name) => known.has(name))) continue;
      rows.push({
        id: `${country.id}-${body.en.toLowerCase().replace(/ /g, '-')}`,
        type: 'Organization',
        subtype: body.subtype,
        name_ar: names[0],
        aliases_ar: names.slice(1),
        name_en: `${body.en} of ${country.name_en}`,
        country: country.country,
        flags: [],
      });
    }
  }
  return rows;
}
