// Logging in to a store: what is sent, and to whom. Passwords are answered to a challenge, never sent to strangers over plain HTTP.
import { createHash, randomBytes } from 'node:crypto';
import { UsageError } from '../errors.js';

export type Login =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'token'; readonly token: string };

/** From `name=value` lines or environment variables: user and password, or token. */
export function toLogin(values: Readonly<Record<string, string | undefined>>, origin: string): Login {
  const { user, password, token } = values;
  if (token !== undefined && (user !== undefined || password !== undefined))
    throw new UsageError(`${origin}: give a token or a user and password, not both`);
  if (token !== undefined) return { kind: 'token', token };
  if (user === undefined && password === undefined) return { kind: 'none' };
  if (user === undefined || password === undefined) throw new UsageError(`${origin}: a login needs both user and password`);
  return { kind: 'password', user, password };
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

/** A digest hides the password; the others must not go over a line that can be listened to. */
export function checkLine(url: URL, scheme: 'basic' | 'bearer'): void {
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return;
  throw new UsageError(`a ${scheme === 'basic' ? 'password' : 'token'} is not sent over plain HTTP to ${url.hostname}: use https`);
}

/** The Authorization header that answers a challenge, or null if there is none that this login can answer. */
export function answerChallenge(challenge: string, login: Login, method: string, url: URL, count: number): string | null {
  if (login.kind !== 'password') return null;
  const digest = /(?:^|,\s*)digest\s+(.*)/is.exec(challenge)?.[1];
  if (digest !== undefined) return digestHeader(parameters(digest), login, method, url, count);
  if (!/(?:^|,\s*)basic\b/i.test(challenge)) return null;
  checkLine(url, 'basic');
  return `Basic ${Buffer.from(`${login.user}:${login.password}`, 'utf8').toString('base64')}`;
}

const parameters = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)].map(([, name = '', quoted, bare]) => [
      name.toLowerCase(),
      quoted ?? bare ?? '',
    ]),
  );

const HASHES: Readonly<Record<string, string>> = { md5: 'md5', 'md5-sess': 'md5', 'sha-256': 'sha256', 'sha-256-sess': 'sha256' };

function digestHeader(
  challenge: Readonly<Record<string, string>>,
  login: { readonly user: string; readonly password: string },
  method: string,
  url: URL,
  count: number,
): string {
  const { realm = '', nonce = '', opaque, qop, algorithm = 'MD5' } = challenge;
  const name = HASHES[algorithm.toLowerCase()];
  if (name === undefined) throw new UsageError(`the store asks for a digest that is not known: ${algorithm}`);
  const hash = (text: string): string => createHash(name).update(text, 'utf8').digest('hex');
  const uri = url.pathname + url.search;
  const nc = count.toString(16).padStart(8, '0');
  const cnonce = randomBytes(16).toString('hex');
  const plain = hash(`${login.user}:${realm}:${login.password}`);
  const secret = algorithm.toLowerCase().endsWith('-sess') ? hash(`${plain}:${nonce}:${cnonce}`) : plain;
  const target = hash(`${method}:${uri}`);
  const hasQop = qop?.split(',').some((each) => each.trim() === 'auth') ?? false;
  const response = hash(hasQop ? `${secret}:${nonce}:${nc}:${cnonce}:auth:${target}` : `${secret}:${nonce}:${target}`);
  const quoted = {
    username: login.user,
    realm,
    nonce,
    uri,
    response,
    ...(opaque === undefined ? {} : { opaque }),
    ...(hasQop ? { cnonce } : {}),
  };
  const parts = Object.entries(quoted).map(([key, value]) => `${key}="${value.replace(/["\\]/g, '\\$&')}"`);
  return `Digest ${[...parts, `algorithm=${algorithm}`, ...(hasQop ? ['qop=auth', `nc=${nc}`] : [])].join(', ')}`;
}
