// Files back into khabar: positions and colours onto a graph, and whole files as a corpus.
import { describe, expect, test } from '@jest/globals';
import { gexf } from '../../../src/export/graph/gexf.js';
import { applyPositions } from '../../../src/graph-files/positions.js';
import { parseGexf } from '../../../src/graph-files/read-gexf.js';
import { corpusOf } from '../../../src/graph-files/to-corpus.js';
import type { ExportInput } from '../../../src/model/output.js';
import { aClaim, aCorpus, aDocument, anEntity, anInput, anOntology } from '../../support/graph-builders.js';

const CORPUS = aCorpus(
  [
    aClaim(
      'c1',
      'kim',
      'met-with',
      'putin',
      { time: '2023-09-13', sources: ['kim'], factuality: 'planned', confidence: 0.75 },
      'اجتمع كيم مع بوتين',
    ),
    aClaim('c2', 'kim', 'met-with', 'putin', { time: '2023-09-13', document: 'd2', factuality: 'planned', confidence: 0.5 }),
    aClaim('c3', 'kim', 'visited', 'russia', { document: 'd2' }),
  ],
  [
    anEntity('kim', { label: { ar: 'كيم', en: 'Kim' }, aliases: ['x', 'y'], wikidata: 'Q56226' }),
    anEntity('russia', { type: 'Place', subtype: 'Country', country: 'RU' }),
  ],
  [aDocument('d1', { publisher: 'A' }), aDocument('d2', { publisher: 'B' })],
);

const written = (input: ExportInput): string =>
  gexf
    .write(input)
    .flatMap(({ chunks }) => [...chunks])
    .join('');

describe('applyPositions', () => {
  test('moves and colours what the file knows, and names what the graph does not know', () => {
    const input = anInput(CORPUS);
    const edited = parseGexf(
      written(input)
        .replace(/(<node id="kim".*?)x="[^"]*" y="[^"]*"/, '$1x="12.34567" y="-0.0001"')
        .replace(/(<node id="kim".*?<viz:color) r="\d+" g="\d+" b="\d+"/, '$1 r="1" g="2" b="3"')
        .replace('<node id="russia"', '<node id="elsewhere"/><node id="russia"')
        .replace(/(<edge id="kim~visited~russia".*?<viz:color) r="\d+" g="\d+" b="\d+"/, '$1 r="9" g="9" b="9"'),
    );
    expect(applyPositions(input.graph, edited)).toEqual({ nodes: 3, edges: 2, unknown: ['elsewhere'] });
    expect(input.graph.getNodeAttributes('kim')).toMatchObject({ x: 12.346, y: 0, color: '#010203' });
    const again = parseGexf(written(input));
    expect(again.nodes.find(({ id }) => id === 'kim')).toMatchObject({ x: 12.346, y: 0, color: '#010203' });
    expect(again.edges.find(({ id }) => id === 'kim~visited~russia')?.color).toBe('#090909');
  });
});

describe('corpusOf', () => {
  const { corpus } = corpusOf(parseGexf(written(anInput(CORPUS))), anOntology(['met-with', 'visited']), 'seen.gexf');
  test("gives khabar's own entities back", () => {
    expect(corpus.entities).toEqual(CORPUS.entities);
  });
  test('gives claims with time, factuality, speakers and publishers', () => {
    const met = corpus.claims.filter(({ relation }) => relation === 'met-with');
    expect(met.map(({ document }) => corpus.documents.find(({ id }) => id === document)?.publisher)).toEqual(['A', 'B']);
    expect(met[0]).toMatchObject({
      subject: 'kim',
      object: 'putin',
      time: '2023-09-13',
      factuality: 'planned',
      sources: ['kim'],
      confidence: 0.75,
    });
    expect(met[0]?.evidence.quote).toBe('اجتمع كيم مع بوتين');
  });
  test('a claim an edge comes back as itself', () => {
    const claims = corpusOf(parseGexf(written(anInput(CORPUS, { 'graph.edges': 'claims' }))), anOntology(['met-with', 'visited'])).corpus
      .claims;
    expect(claims.map(({ subject, relation, object, confidence }) => [subject, relation, object, confidence])).toEqual([
      ['kim', 'met-with', 'putin', 0.75],
      ['kim', 'met-with', 'putin', 0.5],
      ['kim', 'visited', 'russia', 0.9],
    ]);
  });
  test('any other file: plain ids, unknown relations, ends that no node names', () => {
    const file = parseGexf(
      '<gexf><graph><nodes><node id="وزارة" label="وزارة الخارجية"/><node id="node-0"/></nodes><edges><edge source="وزارة" target="node-0" label="Funds &amp; arms"/><edge source="node-0" target="ghost" kind="زار"/></edges></graph></gexf>',
    );
    const found = corpusOf(file, anOntology(['visited']));
    expect(found.corpus.entities.map(({ id, label }) => [id, label.ar])).toEqual([
      ['ghost', 'ghost'],
      ['node-0', 'node-0'],
      ['node-1', 'وزارة الخارجية'],
    ]);
    expect(found.ids.get('وزارة')).toBe('node-1');
    expect(found.corpus.claims.map(({ subject, relation, object }) => [subject, relation, object])).toEqual([
      ['node-1', 'funds-arms', 'node-0'],
      ['node-0', 'relation-632-627-631', 'ghost'],
    ]);
    expect(found.ontology.relations.find(({ id }) => id === 'funds-arms')?.label.en).toBe('Funds & arms');
  });
});
