// The files of a results folder that every other command starts from.

export const CLAIMS_FILE = 'claims.jsonl';
export const ENTITIES_FILE = 'entities.jsonl';
export const DOCUMENTS_FILE = 'documents.jsonl';
export const JUDGEMENTS_FILE = 'judgements.jsonl';
export const REPORT_FILE = 'report.json';
