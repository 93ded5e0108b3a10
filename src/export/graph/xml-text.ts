// Text for XML 1.0: escaped, and cleaned of what XML cannot hold. What was changed is counted, for the report.

export interface TextChanges {
  /** Characters that XML 1.0 does not allow, now U+FFFD. */
  replaced: number;
  /** Direction controls taken out of labels. */
  controls: number;
  /** Attribute values with "INF" in them, which Gephi reads as "Infinity". */
  inf: number;
}

export const noChanges = (): TextChanges => ({ replaced: 0, controls: 0, inf: 0 });

// Every surrogate, though most are halves of good pairs: this is asked of every text, and must be quick.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SPECIAL = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const EACH = /[&<>"\u0000-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const WHITE = /[\t\n\r \u0085\u2028\u2029]+/g;
/** Letters and digits of Latin and Arabic with single spaces between need nothing. */
const PLAIN = /^[\u0021-\u007E\u0621-\u064A]+(?: [\u0021-\u007E\u0621-\u064A]+)*$/;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For text and for attribute values; white space is kept by character references. */
export const escapeXml = (text: string, changes: TextChanges): string => {
  if (!SPECIAL.test(text)) return text;
  return text.replace(EACH, (char) => {
    const escaped = ESCAPES[char];
    if (escaped !== undefined) return escaped;
    changes.replaced += 1;
    return '\uFFFD';
  });
};

/** A label as programs show it: one line, composed, without direction controls, which would turn what stands beside it. */
export const labelText = (text: string, changes: TextChanges): string => {
  if (PLAIN.test(text)) return text;
  const bare = text.replace(DIRECTION, () => {
    changes.controls += 1;
    return '';
  });
  return bare.replace(WHITE, ' ').normalize('NFC').trim();
};

/** The same number in digits alone: some readers do not know exponents. */
export const decimal = (value: number): string => {
  const text = String(value);
  if (!text.includes('e')) return text;
  const [mantissa = '', exponent] = text.split('e');
  const sign = value < 0 ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
};
