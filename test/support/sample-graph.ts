// A made-up corpus of any size, the same for the same numbers: Arabic names, quotes, dates, publishers, speakers.
import type { Claim } from '../../src/model/claim.js';
import { FACTUALITIES } from '../../src/model/claim.js';
import type { DocumentInfo } from '../../src/model/document.js';
import type { Entity, EntityTypeId } from '../../src/model/entity.js';
import type { ExportInput } from '../../src/model/output.js';
import { relationGraphOf } from './relation-graph.js';
import { SAMPLE_ONTOLOGY } from './sample-ontology.js';

const SYLLABLES = ['با', 'را', 'سي', 'مو', 'دا', 'لي', 'نو', 'كا', 'هي', 'طا', 'في', 'جا', 'شو', 'عا', 'قي', 'زو', 'حم', 'يد', 'صر', 'غن'];
const LATIN = ['ba', 'ra', 'si', 'mo', 'da', 'li', 'no', 'ka', 'hi', 'ta', 'fi', 'ja', 'sho', 'a', 'qi', 'zo', 'ham', 'id', 'sar', 'ghan'];
const PUBLISHERS = ['صحيفة الميزان', 'وكالة الأفق', 'قناة المدى', 'موقع الشاهد', null];
const TYPES: readonly (readonly [EntityTypeId, string | null])[] = [
  ['Person', null],
  ['Person', null],
  ['Organization', null],
  ['Place', 'Country'],
  ['Place', 'City'],
];
const VERBS: Readonly<Record<string, string>> = {
  accused: 'اتهم',
  denied: 'نفى مزاعم',
  'met-with': 'التقى',
  supplies: 'زوّد بالقمح',
  visited: 'زار',
};

/** Numerical Recipes' generator: enough for names and ends of edges. */
const random = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
};

const entityOf = (index: number, next: (below: number) => number): Entity => {
  const parts = Array.from({ length: 2 + next(2) }, () => [next(20), next(20)] as const);
  const [type, subtype] = TYPES[next(TYPES.length)] ?? ['Person', null];
  const word = (table: readonly string[]) => parts.map(([a, b]) => `${table[a]}${table[b]}`);
  const en = word(LATIN).map((part) => part[0]?.toUpperCase() + part.slice(1));
  return {
    id: `e-${String(index).padStart(6, '0')}`,
    type,
    subtype,
    label: { ar: word(SYLLABLES).join(' '), en: en.join(' ') },
    aliases: next(4) === 0 ? [word(SYLLABLES)[0] ?? ''] : [],
    wikidata: null,
    country: null,
    roles: [],
  };
};

/** `edges` distinct relations; every third has a second claim from another article. */
export const sampleInput = (nodes: number, edges: number, seed = 1): ExportInput => {
  const next = random(seed);
  const entities = Array.from({ length: nodes }, (_, index) => entityOf(index, next));
  const name = (at: number) => entities[at]?.label.ar ?? '';
  const documents: DocumentInfo[] = Array.from({ length: Math.max(1, Math.ceil(edges / 6)) }, (_, index) => ({
    id: `d-${String(index).padStart(6, '0')}`,
    file: '-',
    title: null,
    date: `20${18 + (index % 6)}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`,
    publisher: PUBLISHERS[next(PUBLISHERS.length)] ?? null,
    url: null,
    language: 'ar',
  }));
  const texts = new Map<string, string>();
  const claims: Claim[] = [];
  const seen = new Set<string>();
  const say = (subject: number, relation: string, object: number) => {
    const document = documents[Math.floor((claims.length / (edges * 1.4)) * documents.length)] ?? documents[0];
    if (!document) return;
    const text = texts.get(document.id) ?? '';
    const speaker = next(3) === 0 ? next(nodes) : -1;
    const quote = `${VERBS[relation]} ${name(subject)} ${name(object)}`;
    const sentence = `${speaker < 0 ? '' : `قال ${name(speaker)} إنه `}${quote} أمس.`;
    const start = text.length;
    const at = start + sentence.indexOf(quote);
    texts.set(document.id, `${text}${sentence}\n`);
    claims.push({
      id: `c-${claims.length.toString(16).padStart(16, '0')}`,
      document: document.id,
      subject: entities[subject]?.id ?? '',
      relation,
      object: entities[object]?.id ?? '',
      factuality: FACTUALITIES[next(10) < 6 ? 0 : 1 + next(3)] ?? 'actual',
      sources: speaker < 0 ? [] : [entities[speaker]?.id ?? ''],
      time: next(2) === 0 ? document.date : null,
      place: null,
      commodities: [],
      about: null,
      amounts: [],
      evidence: {
        start: at,
        end: at + quote.length,
        quote,
        sentence: { start, end: start + sentence.length, text: sentence },
        pattern: null,
      },
      confidence: 0.5 + next(50) / 100,
    });
  };
  while (seen.size < edges) {
    const subject = Math.floor((next(nodes) * next(nodes)) / nodes);
    const object = seen.size < nodes - 1 ? seen.size + 1 : next(nodes);
    const relation = SAMPLE_ONTOLOGY.relations[next(5)]?.id ?? 'visited';
    const swap = relation === 'met-with' && object < subject;
    const key = swap ? `${object}~${relation}~${subject}` : `${subject}~${relation}~${object}`;
    if (subject === object || seen.has(key)) continue;
    seen.add(key);
    say(subject, relation, object);
    if (seen.size % 3 === 0) say(subject, relation, object);
  }
  const corpus = { documents, entities, claims };
  return {
    corpus,
    graph: relationGraphOf(corpus, new Set(['met-with'])),
    ontology: SAMPLE_ONTOLOGY,
    baseIri: 'https://example.org/khabar/',
    textOf: (id) => texts.get(id) ?? null,
    options: {},
  };
};
