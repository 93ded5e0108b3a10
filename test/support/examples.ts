// The examples in ontology/relations/*.ttl: how they are written, and what a reader finds in them.
import { createReader } from '../../src/extract/index.js';
import type { Claim } from '../../src/model/claim.js';
import type { Setup } from '../../src/setup.js';
import { createFolder } from '../../src/text/fold.js';
import { document } from './builders.js';

/** A claim as an example words it; object `-`: nobody is named. */
export interface Expected {
  readonly subject: string;
  readonly object: string;
  readonly factuality: string;
}

export interface Example {
  readonly sentence: string;
  readonly claims: readonly Expected[];
}

/** `SENTENCE => SUBJECT | OBJECT | factuality ; SUBJECT | OBJECT | factuality`; a counter-example is the sentence alone. */
export function parseExample(text: string): Example {
  const [sentence = '', claims = '', ...more] = text.split(' => ');
  if (more.length > 0) throw new Error(`more than one => in «${text}»`);
  return {
    sentence: sentence.trim(),
    claims: claims
      .split(' ; ')
      .filter((claim) => claim.trim() !== '')
      .map((claim) => {
        const [subject, object, factuality, ...rest] = claim.split('|').map((part) => part.trim());
        if (!subject || !object || !factuality || rest.length > 0) throw new Error(`«${claim}» is not SUBJECT | OBJECT | factuality`);
        return { subject, object, factuality };
      }),
  };
}

export interface Found {
  /** The claims of the relation, each worded as the example does if it expects it, else by its first name. */
  readonly claims: readonly string[];
  readonly patterns: readonly (string | null)[];
}

const show = ({ subject, object, factuality }: Expected): string => `${subject} | ${object} | ${factuality}`;

/** Claims as lines of text, sorted, to be compared with what `finder` finds. */
export const expectedOf = ({ claims }: Example): string[] => claims.map(show).sort();

/** Returns a function that reads an example's sentence as an article and words the claims of one relation. */
export function finder({ ontology, gazetteer, language }: Setup): (relation: string, example: Example) => Found {
  // What the patterns read, however sure: a sentence alone has little that speaks for it.
  const reader = createReader({ ontology, gazetteer, language, minConfidence: 0 });
  const fold = createFolder(language.folding);
  const symmetric = new Set(ontology.relations.filter((relation) => relation.symmetric).map(({ id }) => id));
  return (relation, { sentence, claims: expected }) => {
    const { extraction } = reader.read(document({ text: sentence }));
    const names = (key: string | null): readonly string[] =>
      key === null
        ? ['-']
        : [...(extraction.entities.find((entity) => entity.key === key)?.names ?? []), ...(gazetteer.byId.get(key)?.names ?? [])];
    const isNamed = (name: string, key: string | null): boolean => names(key).some((other) => fold(other) === fold(name));
    const fits = (one: Expected, { subject, object, factuality }: Claim): boolean =>
      one.factuality === factuality &&
      ((isNamed(one.subject, subject) && isNamed(one.object, object)) ||
        (symmetric.has(relation) && isNamed(one.subject, object) && isNamed(one.object, subject)));
    const found = extraction.claims.filter((claim) => claim.relation === relation);
    const worded = found.map((claim) => {
      const one = expected.find((candidate) => fits(candidate, claim));
      const [subject, object] = [claim.subject, claim.object].map((key) => names(key)[0] ?? key ?? '-');
      return one ? show(one) : `${subject} | ${object} | ${claim.factuality}`;
    });
    return { claims: [...new Set(worded)].sort(), patterns: found.map(({ evidence }) => evidence.pattern) };
  };
}
