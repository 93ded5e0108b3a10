// One request to a store, with login, back-off and another try where a try makes sense. Every request here may be repeated without harm.
import { StoreError } from '../errors.js';
import { answerChallenge, checkLine, type Login } from './http-login.js';

export interface ClientOptions {
  readonly login: Login;
  /** How often a failed request is tried again. */
  readonly retries: number;
  /** Milliseconds before the second try; doubled for each further one. */
  readonly backOff: number;
  /** Milliseconds that one try may take. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

export interface StoreRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly url: URL;
  /** What is sent, and as what. */
  readonly content?: { readonly type: string; readonly body: string };
  /** What may come back. Defaults to anything. */
  readonly accept?: string;
}

const MOST_WAIT = 60_000;
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

export class StoreClient {
  readonly #options: ClientOptions;
  /** The last challenge, so that not every request is sent twice. */
  #challenge: string | null = null;
  #count = 0;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /** Gives the answer, or null where there is nothing of that name to get or to delete. */
  async send(request: StoreRequest): Promise<string | null> {
    const { retries, backOff, signal } = this.#options;
    for (let attempt = 0; ; attempt++) {
      const outcome = await this.#tryOnce(request).catch((error: unknown) => failure(error, signal));
      if (outcome.ok) return outcome.text;
      const message = `${request.method} ${withoutLogin(request.url)}: ${outcome.message}`;
      if (!outcome.passing || attempt >= retries) throw new StoreError(`${message}${attempt > 0 ? ` (tried ${attempt + 1} times)` : ''}`);
      await pause(Math.min(MOST_WAIT, outcome.wait ?? backOff * 2 ** attempt), signal);
    }
  }

  async #tryOnce(request: StoreRequest): Promise<Outcome> {
    const first = await this.#fetch(request);
    if (first.status !== 401) return outcomeOf(first, request);
    this.#challenge = first.headers.get('www-authenticate');
    this.#count = 0;
    await first.body?.cancel();
    const again = this.#header(request) === null ? null : await this.#fetch(request);
    if (again !== null && again.status !== 401) return outcomeOf(again, request);
    const { kind } = this.#options.login;
    return {
      ok: false,
      passing: false,
      message: kind === 'none' ? 'the store wants a login (see khabar push --help)' : 'the store does not accept the login',
    };
  }

  #fetch(request: StoreRequest): Promise<Response> {
    const authorization = this.#header(request);
    const timeout = AbortSignal.timeout(this.#options.timeout);
    return fetch(request.url, {
      method: request.method,
      body: request.content?.body ?? null,
      headers: {
        ...(request.content ? { 'content-type': request.content.type } : {}),
        ...(request.accept ? { accept: request.accept } : {}),
        ...(authorization === null ? {} : { authorization }),
      },
      // A login must not follow to another host, and a store that has moved should be named anew.
      redirect: 'manual',
      signal: this.#options.signal ? AbortSignal.any([timeout, this.#options.signal]) : timeout,
    });
  }

  #header({ method, url }: StoreRequest): string | null {
    const { login } = this.#options;
    if (login.kind === 'token') {
      checkLine(url, 'bearer');
      return `Bearer ${login.token}`;
    }
    return this.#challenge === null ? null : answerChallenge(this.#challenge, login, method, url, ++this.#count);
  }
}

type Outcome =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly passing: boolean; readonly message: string; readonly wait?: number };

async function outcomeOf(response: Response, { method }: StoreRequest): Promise<Outcome> {
  const whole = await response.text();
  if (response.ok) return { ok: true, text: whole };
  if (response.status === 404 && (method === 'GET' || method === 'DELETE')) return { ok: true, text: null };
  const text = whole.replace(/\s+/g, ' ').slice(0, 300);
  if (response.status >= 300 && response.status < 400) {
    const place = response.headers.get('location') ?? 'nowhere';
    return { ok: false, passing: false, message: `the store sends elsewhere, to ${place}: give that address if you trust it` };
  }
  const after = Number(response.headers.get('retry-after') ?? Number.NaN);
  return {
    ok: false,
    passing: PASSING.has(response.status),
    message: `${response.status} ${response.statusText}${text === '' ? '' : `: ${text}`}`,
    ...(Number.isFinite(after) && after >= 0 ? { wait: after * 1000 } : {}),
  };
}

/** A broken line passes; our own errors and an interruption do not. */
function failure(error: unknown, signal: AbortSignal | undefined): Outcome {
  const { name, message, cause } = error as Error;
  if (signal?.aborted || name === 'UsageError') throw error;
  return { ok: false, passing: true, message: (cause as Error | undefined)?.message || message };
}

const withoutLogin = (url: URL): string => `${url.origin}${url.pathname}${url.search}`;

const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
