// The flags column: `ambiguous`, `context` and `shared` for all names of a row, or with `=NAME` for one; `kind:ID`, `seat-of:ID`.

const NAME_FLAGS = ['ambiguous', 'context', 'shared'] as const;
/** Most rows have no flags: one empty set serves them all. */
const NONE: ReadonlySet<string> = new Set();
const LINK_FLAGS = ['kind', 'seat-of'] as const;

/** Why a flag cannot be read, or null. */
export function flagProblem(flag: string, names: ReadonlySet<string>): string | null {
  const [key = '', name] = splitOnce(flag, '=');
  if (NAME_FLAGS.some((known) => known === key)) {
    return name === undefined || names.has(name) ? null : `flag "${flag}" names "${name}", which is not a name of this row`;
  }
  const [link = '', id] = splitOnce(flag, ':');
  if (LINK_FLAGS.some((known) => known === link) && id) return null;
  return `unknown flag "${flag}"; known are ${NAME_FLAGS.join(', ')}, each alone or with =NAME, and ${LINK_FLAGS.map((known) => `${known}:ID`).join(', ')}`;
}

/** The names that a flag is said of: all of `names` if it stands alone. */
export function flaggedNames(flags: readonly string[], key: string, names: readonly string[]): ReadonlySet<string> {
  if (flags.length === 0) return NONE;
  if (flags.includes(key)) return new Set(names);
  return new Set(flags.filter((flag) => flag.startsWith(`${key}=`)).map((flag) => flag.slice(key.length + 1)));
}

/** The id that a link flag gives: `weapons` of `kind:weapons`. */
export function linkedId(flags: readonly string[], key: string): string | null {
  return flags.find((flag) => flag.startsWith(`${key}:`))?.slice(key.length + 1) ?? null;
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
