// The content security policy that the site's own server really sends with the page for frames.

const TIMEOUT_MS = 5000;

/** The header's value, empty when there is none; null when the server did not answer. Never rejects. */
export async function servedPolicy(page: URL): Promise<string | null> {
  try {
    const answer = await fetch(new URL("embed.html", page), {
      method: "HEAD",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return answer.ok ? (answer.headers.get("Content-Security-Policy") ?? "") : null;
  } catch {
    return null;
  }
}
