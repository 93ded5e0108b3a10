// The claims that are shown as Turtle, in the words of khabar.ttl and under the same IRIs as the full export.
import type { Claim } from '../../model/claim.js';
import type { Dataset } from '../data/dataset.js';

const PREFIXES = `@prefix k: <https://w3id.org/khabar/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

/** All but unreserved characters become %XX of their UTF-8 bytes; nothing can end an IRI early. */
const segment = (id: string): string => {
  const bytes = new TextEncoder().encode(id);
  const dots = /^\.+$/.test(id);
  return Array.from(bytes, (byte) => {
    const char = String.fromCharCode(byte);
    return !dots && /[A-Za-z0-9_.~-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
};

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const literal = (text: string, language?: string): string => {
  const escaped = text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(
      /[\u0000-\u001F"\\\u007F]/g,
      (char) => ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
  return `"${escaped}"${language && /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(language) ? `@${language}` : ''}`;
};

type Pair = readonly [string, string | null];

const node = (subject: string, pairs: readonly Pair[]): string =>
  `${subject} ${pairs.flatMap(([predicate, object]) => (object === null ? [] : [`${predicate} ${object}`])).join(' ;\n  ')} .\n`;

const KIND = { actual: 'k:Assertion', planned: 'k:Expectation', possible: 'k:Expectation', negated: 'k:Negation' } as const;

const evidenceOf = ({ evidence: { sentence, quote } }: Claim, language: string): string =>
  `[ k:sentence ${literal(sentence.text, language)} ; oa:hasSelector [ oa:exact ${literal(quote, language)} ] ]`;

export const toTurtle = (data: Dataset, claims: readonly Claim[]): string => {
  const iri = (kind: string, id: string): string => `<${data.baseIri}${kind}/${segment(id)}>`;
  const entity = (id: string | null): string | null => (id === null ? null : iri('entity', id));
  const entities = new Set(
    claims.flatMap(({ subject, object, place, sources, commodities }) => [subject, object, place, ...sources, ...commodities]),
  );
  const documents = new Set(claims.map(({ document }) => document));
  const out = [PREFIXES];
  for (const one of data.entities) {
    if (!entities.has(one.id)) continue;
    const labels = [one.label.ar && literal(one.label.ar, 'ar'), one.label.en && literal(one.label.en, 'en')].filter(Boolean);
    out.push(
      node(iri('entity', one.id), [
        ['a', `k:${/^[A-Za-z]+$/.test(one.subtype ?? '') ? one.subtype : one.type}`],
        ['rdfs:label', labels.join(', ') || null],
      ]),
    );
  }
  for (const one of data.documents) {
    if (!documents.has(one.id)) continue;
    out.push(
      node(iri('document', one.id), [
        ['a', 'k:Document'],
        ['dct:identifier', literal(one.id)],
        ['dct:title', one.title === null ? null : literal(one.title, one.language)],
        ['dct:issued', one.date !== null && /^\d{4}-\d\d-\d\d$/.test(one.date) ? `"${one.date}"^^xsd:date` : null],
        ['dct:publisher', one.publisher === null ? null : literal(one.publisher)],
      ]),
    );
  }
  for (const claim of claims) {
    const type = data.relationType.get(claim.relation);
    const language = data.document.get(claim.document)?.language ?? 'ar';
    const [speaker, ...carriers] = claim.sources;
    const situation: readonly Pair[] = [
      ['a', 'k:Situation'],
      ['k:relation', type && /^[a-z][^\s<>"{}|\\^`]*$/i.test(type.iri) ? `<${type.iri}>` : null],
      ['k:subject', entity(claim.subject)],
      ['k:object', entity(claim.object)],
      ['k:commodity', claim.commodities.map(entity).join(', ') || null],
      ['k:place', entity(claim.place)],
    ];
    out.push(
      node(iri('claim', claim.id), [
        ['a', `k:Claim, ${KIND[claim.factuality]}`],
        ['k:factuality', `k:${claim.factuality}`],
        ['k:about', `[ ${situation.flatMap(([p, o]) => (o === null ? [] : [`${p} ${o}`])).join(' ; ')} ]`],
        ['k:attributedTo', speaker === undefined ? iri('document', claim.document) : entity(speaker)],
        ['k:via', carriers.map(entity).join(', ') || null],
        ['k:confidence', claim.confidence.toFixed(3)],
        ['prov:hadPrimarySource', iri('document', claim.document)],
        ['k:evidence', evidenceOf(claim, language)],
      ]),
    );
  }
  return out.join('\n');
};
