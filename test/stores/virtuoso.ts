// Virtuoso 7 on loopback, with a database of its own that is thrown away.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningStore } from './running-store.js';
import { freePort, waitFor } from './running-store.js';

export const hasVirtuoso = spawnSync('sh', ['-c', 'command -v virtuoso-t']).status === 0;

const configuration = (folder: string, sql: number, http: number): string => `
[Database]
DatabaseFile = ${folder}/virtuoso.db
ErrorLogFile = ${folder}/virtuoso.log
LockFile = ${folder}/virtuoso.lck
TransactionFile = ${folder}/virtuoso.trx
xa_persistent_file = ${folder}/virtuoso.pxa
[TempDatabase]
DatabaseFile = ${folder}/temp.db
TransactionFile = ${folder}/temp.trx
[Parameters]
ServerPort = 127.0.0.1:${sql}
DisableUnixSocket = 1
NumberOfBuffers = 20000
MaxDirtyBuffers = 15000
DirsAllowed = ${folder}
[HTTPServer]
ServerPort = 127.0.0.1:${http}
ServerThreads = 5
[SPARQL]
ResultSetMaxRows = 100000
`;

export async function startVirtuoso(): Promise<RunningStore> {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-virtuoso-'));
  const [sql, http] = [await freePort(), await freePort()];
  const file = join(folder, 'virtuoso.ini');
  writeFileSync(file, configuration(folder, sql, http));
  const server = spawn('virtuoso-t', ['+foreground', '+configfile', file], { cwd: folder, stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${http}`;
  await waitFor(`${url}/sparql?query=ASK%7B%7D`);
  return {
    push: { url: `${url}/sparql-graph-crud-auth`, protocol: 'graph-store', login: { kind: 'password', user: 'dba', password: 'dba' } },
    sparql: `${url}/sparql`,
    parameters: {},
    stop: async () => {
      server.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
