// One graph with everything that readers stumble over: parallel edges, both ways, a self-loop, partial dates, gaps, lists, hostile names.
import { aClaim, aCorpus, aDocument, anEntity, anInput } from './graph-builders.js';

const entities = [
  anEntity('kim', {
    label: { ar: 'كيم جونغ أون', en: 'Kim "Jong" Un <&>' },
    aliases: ['a, b', 'C:\\dir', "it's", 'زعيم كوريا'],
    wikidata: 'Q56226',
    roles: ['رئيس'],
  }),
  anEntity('putin', { label: { ar: 'فلاديمير بوتين', en: "Putin's" }, country: 'RU' }),
  anEntity('russia', { type: 'Place', subtype: 'Country', label: { ar: 'روسيا', en: 'Russia' } }),
  anEntity('korea', { type: 'Place', subtype: 'Country', label: { ar: 'كوريا\u200cالشمالية', en: null } }),
  anEntity('arms', { type: 'Commodity', label: { ar: 'أسلحة', en: 'arms' } }),
  anEntity('alone', { type: 'Organization', label: { ar: null, en: 'Nobody 𝔸 😀' } }),
];

const claims = [
  aClaim('c01', 'kim', 'met-with', 'putin', { time: '2019-04-25' }, 'اجتمع كيم مع بوتين'),
  aClaim('c02', 'kim', 'met-with', 'putin', { time: '2023-09', document: 'd2' }),
  aClaim('c03', 'kim', 'visited', 'russia', { time: '2023', document: 'd2' }, 'زار "روسيا" <أمس> & غدا'),
  aClaim('c04', 'kim', 'visited', 'russia', { time: '2024-02', document: 'd3', factuality: 'planned', confidence: 0.123456789 }),
  aClaim('c05', 'korea', 'supplies', 'russia', { sources: ['putin'], factuality: 'negated', commodities: ['arms'] }, 'سطر\nجديد\tوتبويب'),
  aClaim('c06', 'korea', 'supplies', 'russia', { sources: ['russia'], factuality: 'possible', document: 'd2', commodities: ['arms'] }),
  aClaim('c07', 'korea', 'denied', 'russia', { about: 'c06' }),
  aClaim('c08', 'russia', 'accused', 'korea', { about: 'c06', time: '2022-11/2022-12-24' }),
  aClaim('c09', 'korea', 'accused', 'russia', { time: '2022-11-08' }),
  aClaim('c10', 'putin', 'denied', 'putin', { confidence: 1 }),
];

const documents = [
  aDocument('d1', { publisher: 'الجزيرة نت', date: '2023-09-14' }),
  aDocument('d2', { publisher: 'A | B, "C"' }),
  aDocument('d3', { publisher: null }),
];

export const readerInput = (options: Readonly<Record<string, string>> = {}) => anInput(aCorpus(claims, entities, documents), options);
