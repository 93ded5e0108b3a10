// npm run test:stores: installs the stores and parsers that are missing, then runs test/stores against them.
// What cannot be installed here (no Debian, no rights, no Maven) is said, and its tests are skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const FUSEKI = '5.5.0';
const DEBIAN = { 'virtuoso-t': 'virtuoso-opensource-7', rapper: 'raptor2-utils', java: 'default-jre-headless', mvn: 'maven' };

const run = (program, args, options = {}) => spawnSync(program, args, { stdio: 'inherit', ...options });
const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const hasRdflib = () => spawnSync('/usr/bin/python3', ['-c', 'import rdflib']).status === 0;

const missing = Object.entries(DEBIAN)
  .filter(([program]) => !has(program))
  .map(([, name]) => name);
if (!hasRdflib()) missing.push('python3-rdflib');
if (missing.length > 0 && has('apt-get')) {
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  const sudo = process.getuid?.() !== 0 && has('sudo') ? ['sudo'] : [];
  const [program, ...args] = [...sudo, ...command];
  if (run(program, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status !== 0) {
    run(sudo[0] ?? 'apt-get', [...(sudo.length > 0 ? ['apt-get'] : []), 'update']);
    run(program, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}

const jar = join(homedir(), `.m2/repository/org/apache/jena/jena-fuseki-server/${FUSEKI}/jena-fuseki-server-${FUSEKI}.jar`);
if (!existsSync(jar) && has('mvn'))
  run('mvn', ['-q', '-B', 'dependency:get', `-Dartifact=org.apache.jena:jena-fuseki-server:${FUSEKI}`, '-Dtransitive=false']);

const jest = run(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--testMatch',
    '<rootDir>/test/stores/*.spec.ts',
    '--runInBand',
  ],
  { env: { ...process.env, ...(existsSync(jar) ? { FUSEKI_JAR: jar } : {}) } },
);
process.exitCode = jest.status ?? 1;
