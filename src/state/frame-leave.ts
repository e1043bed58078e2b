// Whether another's pages may hold a frame of this site, asked of the site's own server.
import { servedPolicy } from "../data/served-policy.ts";
import { mayFrame } from "../domain/frame-ancestors.ts";

/**
 * True when pages of the origin `host` may hold a frame of the app in the folder `page`; null when the
 * server did not answer. Never rejects.
 */
export async function hasFrameLeave(page: URL, host: string): Promise<boolean | null> {
  const policy = await servedPolicy(page);
  return policy === null ? null : mayFrame(policy, host, page.origin);
}
