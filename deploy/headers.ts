// The headers every file of the built app is served with: by `vite preview` and by the web server.
import { SOURCE_ORIGINS } from "../src/domain/source-origin.ts";

/** Content security policy by directive; a directive without sources stands alone. */
const CONTENT_SECURITY_POLICY: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'", ...SOURCE_ORIGINS],
  "frame-src": ["'self'"],
  "frame-ancestors": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "require-trusted-types-for": ["'script'"],
  "trusted-types": ["'none'"],
};

/** Header name to value. A sandboxed frame has an opaque origin, hence the open CORS header. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": Object.entries(CONTENT_SECURITY_POLICY)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; "),
  "Access-Control-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};
