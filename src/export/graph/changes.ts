// Problems about what had to be changed in a text for its readers.
import type { Problem } from '../../model/problem.js';
import type { TextChanges } from './xml-text.js';

/** What a reader of the file would want to know was changed on the way. */
export const problemsOf = (file: string, changes: TextChanges): readonly Problem[] => {
  const problem = (code: string, message: string): Problem => ({ file, line: null, code, message });
  return [
    ...(changes.replaced > 0
      ? [
          problem(
            'replaced-characters',
            `${changes.replaced} characters that XML 1.0 does not allow were replaced by U+FFFD; clean the articles`,
          ),
        ]
      : []),
    ...(changes.controls > 0
      ? [problem('removed-controls', `${changes.controls} direction controls were taken out of labels; the columns keep them`)]
      : []),
    ...(changes.inf > 0
      ? [problem('gephi-inf', `${changes.inf} values hold INF, which Gephi reads as Infinity; gexf.inf-guard=yes prevents it`)]
      : []),
  ];
};
