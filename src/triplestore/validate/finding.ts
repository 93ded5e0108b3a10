// What validation finds: a rule that a part of the data breaks.

export interface Finding {
  /** The rule's name: of a shape and property, or of an invariant. */
  readonly rule: string;
  /** IRI of what breaks it. */
  readonly focus: string;
  /** IRI of the claim that the focus belongs to, null if to none. */
  readonly claim: string | null;
  readonly message: string;
}

export const inOrder = (a: Finding, b: Finding): number => {
  const [left, right] = [`${a.claim ?? ''}\n${a.focus}\n${a.rule}\n${a.message}`, `${b.claim ?? ''}\n${b.focus}\n${b.rule}\n${b.message}`];
  return left < right ? -1 : left > right ? 1 : 0;
};
