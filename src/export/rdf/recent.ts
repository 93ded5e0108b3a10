// What was asked for lately, in bounded memory: a key has one place, where the last one with that place stands.
// Much cheaper than a Map for keys of which many come once only: those are neither hashed nor moved to lasting memory.

const PLACES = 512;

export class Recent<T extends object> {
  readonly #keys: string[] = new Array<string>(PLACES).fill('');
  readonly #values: (T | undefined)[] = new Array<T | undefined>(PLACES).fill(undefined);

  get(key: string): T | undefined {
    const place = placeOf(key);
    return this.#keys[place] === key ? this.#values[place] : undefined;
  }

  set(key: string, value: T): void {
    const place = placeOf(key);
    this.#keys[place] = key;
    this.#values[place] = value;
  }
}

/** By length and last letters, in which the keys of one kind differ. */
function placeOf(key: string): number {
  const { length } = key;
  const last =
    key.charCodeAt(length - 1) + key.charCodeAt(length - 2) * 11 + key.charCodeAt(length - 3) * 101 + key.charCodeAt(length - 4) * 1009;
  return (last + length * 31) & (PLACES - 1);
}
