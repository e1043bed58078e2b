// Addresses from data: followed only when they are plain http or https.

const LONGEST = 2048;

/** The address to link to and the host to show, or null when the text must stay text. */
export function safeLink(address: string): { href: string; host: string } | null {
  if (address.length > LONGEST || !URL.canParse(address)) return null;
  const url = new URL(address);
  const plain = url.protocol === "https:" || url.protocol === "http:";
  if (!plain || url.username !== "" || url.password !== "") return null;
  return { href: url.href, host: url.hostname.replace(/^www\./, "") };
}
