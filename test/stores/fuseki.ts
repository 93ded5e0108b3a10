// Apache Jena Fuseki on loopback, with a database of its own that is thrown away. FUSEKI_JAR names its program.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type RunningStore, waitFor } from './running-store.js';

const JAR = process.env['FUSEKI_JAR'];
export const hasFuseki = JAR !== undefined && spawnSync('java', ['-version']).status === 0;

/** Without the union, a query sees no graph that it does not name. */
const configuration = (folder: string): string => `
@prefix fuseki: <http://jena.apache.org/fuseki#> .
@prefix tdb2: <http://jena.apache.org/2016/tdb#> .
<#service> a fuseki:Service ;
  fuseki:name "ds" ;
  fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "query" ] ;
  fuseki:endpoint [ fuseki:operation fuseki:update ; fuseki:name "update" ] ;
  fuseki:endpoint [ fuseki:operation fuseki:gsp-rw ; fuseki:name "data" ] ;
  fuseki:dataset <#dataset> .
<#dataset> a tdb2:DatasetTDB2 ;
  tdb2:location "${folder}/data" ;
  tdb2:unionDefaultGraph true .
`;

export async function startFuseki(protocol: 'graph-store' | 'update'): Promise<RunningStore> {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-fuseki-'));
  const port = await freePort();
  const file = join(folder, 'config.ttl');
  writeFileSync(file, configuration(folder));
  const args = ['-Xmx1g', '-jar', JAR ?? '', `--port=${port}`, '--localhost', `--config=${file}`];
  const server = spawn('java', args, { cwd: folder, stdio: 'ignore', env: { ...process.env, FUSEKI_BASE: folder } });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}/ds`;
  await waitFor(`${url}/query?query=ASK%7B%7D`);
  return {
    push: { url: protocol === 'update' ? `${url}/update` : `${url}/data`, protocol, login: { kind: 'none' } },
    sparql: `${url}/query`,
    parameters: {},
    stop: async () => {
      server.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
