// Addresses behind a site's own proxy.

/** The address of `path` (it begins with a slash) and `query` under the proxy's own address. */
export function behindProxy(prefix: URL, path: string, query: string): URL {
  const url = new URL(prefix);
  url.pathname = url.pathname.replace(/\/+$/, "") + path;
  url.search = query;
  url.hash = "";
  return url;
}
