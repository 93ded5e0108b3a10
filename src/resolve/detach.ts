// Copies of strings: a slice of an article keeps the whole article in memory, a copy does not.

export const detach = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
