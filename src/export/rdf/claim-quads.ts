// One article as quads: the article, its claims, and the exact words behind each.
import { ExportError } from '../../errors.js';
import type { Claim, Factuality } from '../../model/claim.js';
import { widen } from '../../model/dates.js';
import type { DocumentInfo } from '../../model/document.js';
import type { Names } from './names.js';
import { situationName } from './situation-quads.js';
import type { Situations } from './situations.js';
import type { Iri, Quad, Term } from './terms.js';
import { decimal, inLanguage, inScript, number, plain } from './values.js';
import { ANY_URI, DATE, FACTUALITY_IRIS, INTEGER, WORDS } from './vocabulary.js';

const CLASSES: Readonly<Record<Factuality, string>> = {
  actual: WORDS.Assertion,
  planned: WORDS.Expectation,
  possible: WORDS.Expectation,
  negated: WORDS.Negation,
};

/** What the quads of one article's claims share. */
export interface Article {
  readonly names: Names;
  readonly document: DocumentInfo;
  readonly name: Iri;
  readonly graph: Iri;
  readonly situations: Situations;
  /** Null where the text is not stored: then the offsets cannot be turned into code points. */
  readonly codePoints: ((offset: number) => number) | null;
}

export function* documentQuads({ names, document, name, graph }: Article): Generator<Quad> {
  const { terms } = names;
  const quad = (predicate: string, object: Term): Quad => ({ subject: name, predicate: names.word(predicate), object, graph });
  yield quad(WORDS.type, names.word(WORDS.Document));
  yield quad(WORDS.identifier, plain(terms, document.id));
  if (document.title !== null) yield quad(WORDS.title, inLanguage(terms, document.title, document.language));
  if (document.date !== null && document.date.length === 10 && widen(document.date))
    yield quad(WORDS.issued, terms.literal(document.date, DATE));
  if (document.publisher !== null) yield quad(WORDS.publisher, inScript(terms, document.publisher));
  // A literal, not an IRI: addresses come from outside and may be anything.
  if (document.url !== null) yield quad(WORDS.url, plain(terms, document.url, ANY_URI));
  yield quad(WORDS.language, plain(terms, document.language));
}

export function* claimQuads(article: Article, claim: Claim): Generator<Quad> {
  const { names, graph } = article;
  const subject = names.ofClaim('claim', claim.id);
  const evidence = names.ofClaim('evidence', claim.id);
  const quad = (predicate: string, object: Term): Quad => ({ subject, predicate: names.word(predicate), object, graph });
  const [speaker, ...carriers] = claim.sources;

  yield quad(WORDS.type, names.word(WORDS.Claim));
  yield quad(WORDS.type, names.word(CLASSES[claim.factuality]));
  if (names.accusing.has(claim.relation)) yield quad(WORDS.type, names.word(WORDS.Accusation));
  if (names.denying.has(claim.relation)) yield quad(WORDS.type, names.word(WORDS.Denial));
  yield quad(WORDS.about, situationName(names, article.situations.of(claim)));
  yield quad(WORDS.factuality, names.word(FACTUALITY_IRIS[claim.factuality]));
  yield quad(WORDS.attributedTo, speaker === undefined ? article.name : names.entity(speaker));
  for (const carrier of new Set(carriers)) yield quad(WORDS.via, names.entity(carrier));
  if (carriers.length > 0) {
    for (const index of claim.sources.keys()) yield quad(WORDS.attribution, names.ofClaim('attribution', claim.id, index + 1));
  }
  if (claim.about !== null) yield quad(aboutWord(names, claim.relation), names.ofClaim('claim', claim.about));
  for (const index of claim.amounts.keys()) yield quad(WORDS.amount, names.ofClaim('amount', claim.id, index + 1));
  yield quad(WORDS.evidence, evidence);
  yield quad(WORDS.primarySource, article.name);
  yield quad(WORDS.confidence, confidence(names, claim));

  if (carriers.length > 0) yield* chainQuads(article, claim);
  yield* amountQuads(article, claim);
  yield* evidenceQuads(article, claim, evidence);
}

const aboutWord = ({ accusing, denying }: Names, relation: string): string =>
  accusing.has(relation) ? WORDS.alleges : denying.has(relation) ? WORDS.denies : WORDS.concerns;

function confidence(names: Names, { id, confidence }: Claim): Term {
  if (!(confidence >= 0 && confidence <= 1)) throw new ExportError(`${id}: confidence is not between 0 and 1: ${confidence}`);
  return decimal(names.terms, confidence);
}

/** Who told whom, where there is more than one: 1 is the first speaker, the last is what the article cites. */
function* chainQuads({ names, graph }: Article, claim: Claim): Generator<Quad> {
  for (const [index, source] of claim.sources.entries()) {
    const subject = names.ofClaim('attribution', claim.id, index + 1);
    yield { subject, predicate: names.word(WORDS.type), object: names.word(WORDS.Attribution), graph };
    yield { subject, predicate: names.word(WORDS.position), object: names.terms.literal(String(index + 1), INTEGER), graph };
    yield { subject, predicate: names.word(WORDS.agent), object: names.entity(source), graph };
  }
}

function* amountQuads({ names, graph, document }: Article, claim: Claim): Generator<Quad> {
  for (const [index, { commodity, count, unit }] of claim.amounts.entries()) {
    const subject = names.ofClaim('amount', claim.id, index + 1);
    yield { subject, predicate: names.word(WORDS.type), object: names.word(WORDS.Amount), graph };
    yield { subject, predicate: names.word(WORDS.amountOf), object: names.entity(commodity), graph };
    yield { subject, predicate: names.word(WORDS.count), object: number(names.terms, count), graph };
    if (unit !== null)
      yield { subject, predicate: names.word(WORDS.unit), object: inLanguage(names.terms, unit, document.language), graph };
  }
}

function* evidenceQuads(article: Article, claim: Claim, name: Iri): Generator<Quad> {
  const { names, graph, document, codePoints } = article;
  const { terms } = names;
  const { start, end, quote, sentence, pattern } = claim.evidence;
  const selector = names.ofClaim('selector', claim.id);
  const quad = (subject: Iri, predicate: string, object: Term): Quad => ({ subject, predicate: names.word(predicate), object, graph });
  const offset = (value: number): Term => terms.literal(String(value), INTEGER);

  yield quad(name, WORDS.type, names.word(WORDS.SpecificResource));
  yield quad(name, WORDS.hasSource, article.name);
  yield quad(name, WORDS.hasSelector, selector);
  if (sentence.text !== quote) yield quad(name, WORDS.sentence, inLanguage(terms, sentence.text, document.language));
  if (pattern !== null) yield quad(name, WORDS.foundBy, inLanguage(terms, pattern, document.language));
  if (codePoints) {
    yield quad(selector, WORDS.type, names.word(WORDS.TextPositionSelector));
    yield quad(selector, WORDS.type, names.word(WORDS.TextQuoteSelector));
    yield quad(selector, WORDS.start, offset(codePoints(start)));
    yield quad(selector, WORDS.end, offset(codePoints(end)));
  } else {
    yield quad(selector, WORDS.type, names.word(WORDS.TextQuoteSelector));
    yield quad(selector, WORDS.utf16Start, offset(start));
    yield quad(selector, WORDS.utf16End, offset(end));
  }
  yield quad(selector, WORDS.exact, inLanguage(terms, quote, document.language));
}
