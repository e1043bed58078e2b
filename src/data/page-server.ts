// The server of the page itself: whether it is there to be asked again.

const LIMIT_MS = 10_000;

/** True when it answers for this address now; a sandboxed page is not told what, only that it did. */
export async function isServed(address: string): Promise<boolean> {
  try {
    const { ok, type } = await fetch(address, {
      mode: "no-cors",
      cache: "no-store",
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    return ok || type === "opaque";
  } catch {
    return false;
  }
}
