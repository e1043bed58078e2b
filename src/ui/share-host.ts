// The address of the page a chart is to stand in, as a reader types it.

/** Its origin, `https://intranet.example`; null when it is no address of a page. A missing https:// is meant. */
export function hostOrigin(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === "" || /\s/.test(text) || !URL.canParse(address)) return null;
  const { origin, protocol, hostname } = new URL(address);
  const isPage = protocol === "http:" || protocol === "https:";
  return isPage && /^[a-z0-9.:[\]-]+$/.test(hostname) ? origin : null;
}
