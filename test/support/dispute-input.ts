// A small made-up quarrel: two papers, an accusation, a denial, a denied supply, parallel relations, a visit, a planned meeting.
import type { Claim } from '../../src/model/claim.js';
import type { DocumentInfo } from '../../src/model/document.js';
import type { Entity, EntityTypeId } from '../../src/model/entity.js';
import type { ExportInput } from '../../src/model/output.js';
import { relationGraphOf } from './relation-graph.js';
import { SAMPLE_ONTOLOGY } from './sample-ontology.js';

const entity = (id: string, type: EntityTypeId, ar: string, en: string, more: Partial<Entity> = {}): Entity => ({
  id,
  type,
  subtype: null,
  label: { ar, en },
  aliases: [],
  wikidata: null,
  country: null,
  roles: [],
  ...more,
});

const ENTITIES: readonly Entity[] = [
  entity('arden', 'Place', 'أردينيا', 'Ardenia', { subtype: 'Country', country: 'AA', wikidata: 'Q1' }),
  entity('borland', 'Place', 'بورلاند', 'Borland', { subtype: 'Country', country: 'BB', aliases: ['جمهورية بورلاند'] }),
  entity('caria', 'Place', 'كاريا', 'Caria', { subtype: 'Country', country: 'CC' }),
  entity('drums', 'Commodity', 'طبول', 'drums'),
  entity('laila', 'Person', 'ليلى الأحمدي', 'Laila Ahmadi', { country: 'AA', roles: ['المتحدثة باسم أردينيا'] }),
  entity('omar', 'Person', 'عُمَر غانم', 'Omar Ghanem', { country: 'BB' }),
  entity('port', 'Place', 'ميناء السلام', 'Salam Port', { subtype: 'City' }),
];

const DOCUMENTS: readonly DocumentInfo[] = [
  { id: 'd1', file: 'd1.txt', title: 'اتهام ونفي', date: '2021-03-05', publisher: 'الأفق', url: 'https://example.org/1', language: 'ar' },
  { id: 'd2', file: 'd2.txt', title: null, date: '2022-06-10', publisher: 'المدى', url: null, language: 'ar' },
];

type Said = Partial<Pick<Claim, 'factuality' | 'sources' | 'time' | 'commodities' | 'about' | 'place'>>;

/** document, id, subject, relation, object, sentence with the quote in [brackets]. */
const SAYINGS: readonly (readonly [string, string, string, string, string | null, string, Said])[] = [
  [
    'd1',
    'c1',
    'borland',
    'supplies',
    'caria',
    'قالت ليلى الأحمدي إن [بورلاند زودت كاريا بالطبول] العام الماضي.',
    { sources: ['laila'], commodities: ['drums'], time: '2020' },
  ],
  ['d1', 'c2', 'arden', 'accused', 'borland', '[واتهمت أردينيا بورلاند] بتزويد كاريا بالطبول.', { about: 'c1' }],
  ['d1', 'c3', 'borland', 'denied', 'arden', '[ونفت بورلاند مزاعم أردينيا] نفيًا قاطعًا.', { about: 'c1' }],
  ['d1', 'c4', 'omar', 'visited', 'port', '[زار عُمَر غانم ميناء السلام] في فبراير.', { time: '2021-02' }],
  ['d2', 'c5', 'borland', 'supplies', 'caria', 'ولم [تزود بورلاند كاريا] بأي طبول.', { factuality: 'negated', commodities: ['drums'] }],
  ['d2', 'c6', 'borland', 'met-with', 'caria', 'ومن المقرر أن [تجتمع بورلاند مع كاريا] الأسبوع المقبل.', { factuality: 'planned' }],
  ['d2', 'c7', 'omar', 'met-with', 'laila', '[التقى عُمَر غانم ليلى الأحمدي] في ميناء السلام.', { place: 'port' }],
  ['d2', 'c8', 'laila', 'visited', 'caria', 'وقد [تزور ليلى الأحمدي كاريا] قريبًا.', { factuality: 'possible' }],
  ['d2', 'c9', 'omar', 'denied', null, '[ونفى عُمَر غانم] ما تردد.', {}],
];

export interface Hostile {
  /** Put into every label, quote, title and publisher. */
  readonly text: string;
}

export const disputeInput = (hostile?: Hostile): ExportInput => {
  const bad = hostile?.text ?? '';
  const texts = new Map<string, string>();
  const claims = SAYINGS.map(([document, id, subject, relation, object, marked, said]): Claim => {
    const before = texts.get(document) ?? '';
    const open = marked.indexOf('[');
    const quote = `${marked.slice(open + 1, marked.indexOf(']'))}${bad}`;
    const text = `${marked.slice(0, open)}${quote}${marked.slice(marked.indexOf(']') + 1)}`;
    texts.set(document, `${before}${text}\n`);
    const start = before.length + open;
    return {
      id,
      document,
      subject,
      relation,
      object,
      factuality: 'actual',
      sources: [],
      time: null,
      place: null,
      commodities: [],
      amounts: [],
      about: null,
      ...said,
      evidence: {
        start,
        end: start + quote.length,
        quote,
        sentence: { start: before.length, end: before.length + text.length, text },
        pattern: null,
      },
      confidence: 0.9,
    };
  });
  const corpus = {
    documents: DOCUMENTS.map((one) => ({ ...one, publisher: `${one.publisher}${bad}`, title: one.title && `${one.title}${bad}` })),
    entities: ENTITIES.map((one) => ({
      ...one,
      label: { ar: `${one.label.ar}${bad}`, en: `${one.label.en}${bad}` },
      aliases: one.aliases.map((name) => `${name}${bad}`),
      roles: one.roles.map((name) => `${name}${bad}`),
    })),
    claims,
  };
  return {
    corpus,
    graph: relationGraphOf(corpus, new Set(['met-with'])),
    ontology: SAMPLE_ONTOLOGY,
    baseIri: 'https://example.org/khabar/',
    textOf: (id) => texts.get(id) ?? null,
    options: {},
  };
};
