// A results folder for tests of the viewer and its server: viewer data and stored texts, made from any input.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonExporter } from '../../src/export/viewer/json.js';
import type { ExportInput } from '../../src/model/output.js';

export const writeViewerFolder = (input: ExportInput): string => {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-viewer-'));
  mkdirSync(folder, { recursive: true });
  for (const file of jsonExporter.write(input)) writeFileSync(join(folder, file.name), [...file.chunks].join(''));
  const lines = input.corpus.documents.map((document) => JSON.stringify({ ...document, text: input.textOf(document.id) }));
  writeFileSync(join(folder, 'documents.jsonl'), `${lines.join('\n')}\n`);
  return folder;
};
