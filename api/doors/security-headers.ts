import type { ServerResponse } from 'node:http';

const policyOf = (style: string, font: string, ...more: string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    style,
    font,
    ...more,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * The policy of the editor's page alone. Scripts and workers are files of this server like everywhere; but GraphiQL's own library sets styles
 * while it draws, and brings a font inside its style sheet. No text of an article is ever drawn there but as an answer's letters.
 */
export const EDITOR_POLICY = policyOf("style-src 'self' 'unsafe-inline'", "font-src 'self' data:", "worker-src 'self'");

/** The headers that every answer carries: nothing is loaded from elsewhere, nothing is framed, nothing is guessed. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': policyOf("style-src 'self'", "font-src 'self'"),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** Sets them. */
export function setSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
}
