// XML -> start, text and end calls with plain names, up to the first error in it.
import { SaxesParser } from 'saxes';
import type { Problem } from '../model/problem.js';

export interface XmlHandler {
  /** Names are without prefix; attributes too, and those of namespaces are left out. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Null if the XML is well-formed; else what is wrong with it. What stood before the error has been handled. */
export const readXml = (chunks: Iterable<string>, file: string, handler: XmlHandler): Problem | null => {
  // Prefixes are only cut off: files with an undeclared or misspelt namespace are common, and readers take them.
  const parser = new SaxesParser({ xmlns: false, position: true });
  let wrong: Problem | null = null;
  parser.on('error', (error) => {
    const message = error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '');
    wrong ??= { file, line: parser.line, code: 'bad-xml', message: `the XML is damaged: ${message} Programs refuse the whole file.` };
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (wrong) return;
    const plain: Record<string, string> = {};
    for (const key of Object.keys(attributes)) {
      if (!key.startsWith('xmlns') && !key.startsWith('xml:')) plain[localName(key)] = attributes[key] as string;
    }
    handler.open(localName(name), plain, parser.line);
  });
  parser.on('text', (text) => {
    if (!wrong) handler.text(text);
  });
  parser.on('cdata', (text) => {
    if (!wrong) handler.text(text);
  });
  parser.on('closetag', ({ name }) => {
    if (!wrong) handler.close(localName(name));
  });
  for (const chunk of chunks) {
    parser.write(chunk);
    if (wrong) return wrong;
  }
  parser.close();
  return wrong;
};
