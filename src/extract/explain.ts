// Explains a sentence as the engine sees it: for everyone who adds a pattern or asks why a claim was found or not.

import type { ReadSentence } from './index.js';
import { subjectOf } from './subjects/index.js';
import type { Unit } from './unit.js';

const tags = (unit: Unit): string[] => {
  if (unit.ref) {
    const who = unit.ref.drafts.map(({ type, key }) => `${type} ${key}`).join(' + ') || 'nobody known';
    const origin = unit.ref.origin ? [`from ${unit.ref.origin.key}`] : [];
    const particle = unit.ref.conjunction + unit.ref.preposition;
    return [`${unit.ref.kind}: ${who}`, ...origin, ...(particle ? [`attached ${particle}`] : [])];
  }
  if (unit.time) return [`time ${unit.time.iso ?? 'open'} ${unit.time.role}`];
  const { word } = unit;
  if (!word) return [unit.kind];
  const found: string[] = [];
  if (unit.verb) {
    const { sense, segment } = unit.verb;
    const effect = sense.entry && sense.entry.effect !== 'none' ? [sense.entry.effect] : [];
    found.push(
      [
        'verb',
        sense.lemma,
        sense.form.tense,
        ...(segment.future ? ['future'] : []),
        ...(sense.entry?.speech ? ['speech'] : []),
        ...effect,
      ].join(' '),
    );
  }
  if (word.lists.size > 0) found.push([...word.lists].join(' '));
  if (!unit.verb && word.nouns.length > 0) found.push(`noun ${[...new Set(word.nouns.map(({ lemma }) => lemma))].join(' ')}`);
  if (word.nationality) found.push(`nationality ${word.nationality.nationality.entity ?? 'in two words'}`);
  if (word.modal) found.push(`modal ${word.modal.effect}`);
  return found;
};

/** Lines of text: units with their readings, then matches with pattern, slots, factuality and sources. */
export const explainSentence = (text: string, sentence: ReadSentence): string[] => {
  const { units, subjects } = sentence;
  const lines = [text.slice(sentence.start, sentence.end), ''];
  for (const [i, unit] of units.entries()) {
    const who = unit.verb ? subjectOf(subjects, i).flatMap(({ drafts }) => drafts.map(({ key }) => key)) : [];
    const subject = unit.verb ? [`subject ${who.join(' + ') || '?'}`] : [];
    const told = [...tags(unit), ...subject].join(' | ');
    lines.push(`  ${String(i).padStart(3)}  ${text.slice(unit.start, unit.end)}${told ? `   [${told}]` : ''}`);
  }
  for (const { from, to, sources, trailing } of sentence.scopes)
    lines.push(`  says ${sources.map(({ key }) => key).join(' < ')}: units ${from}-${to - 1}${trailing ? ', after the fact' : ''}`);
  for (const { match, judged, sources, time, place } of sentence.assertions) {
    const name = (members: typeof match.subject): string =>
      members.flatMap(({ drafts }) => drafts.map(({ key }) => key)).join(' + ') || '-';
    lines.push(
      `  => ${name(match.subject)} ${match.frame.relation.id} ${name(match.object)}${match.commodity.length > 0 ? ` [${name(match.commodity)}]` : ''}`,
    );
    lines.push(`     pattern ${match.frame.pattern} at unit ${match.head}, ${match.explicit} parts found, ${match.inferred} inferred`);
    lines.push(
      `     ${judged.factuality}${judged.because ? ` because of ${judged.because}` : ''}; sources ${sources.map(({ key }) => key).join(' < ') || 'the article'}; time ${time?.time?.iso ?? '-'}; place ${place?.key ?? '-'}`,
    );
  }
  return lines;
};
