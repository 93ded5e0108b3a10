// The one order of everything that is written: by UTF-16 code units, the same on every machine and in every locale.

export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
