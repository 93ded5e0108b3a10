// Headers of every answer: the page may load only what this server gives, and nobody may frame it.

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  // The layout worker is made from a blob of the page's own code.
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** A name that points here by way of somebody else's DNS must not read the results: only names of this machine pass. */
export const isOwnHost = (header: string | undefined, host: string): boolean => {
  const name = (header ?? '').replace(/:\d+$/, '').toLowerCase();
  if (host === '0.0.0.0' || host === '::') return /^(?:localhost|\[[0-9a-f:]+\]|[\d.]+)$/.test(name);
  return ['localhost', '127.0.0.1', '[::1]', host.toLowerCase(), `[${host.toLowerCase()}]`].includes(name);
};
