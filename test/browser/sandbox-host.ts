// A page of another's that holds the app in a sandboxed frame.
import type { Page } from "playwright-core";

/** Where it stands, beside the app. */
export const SANDBOX_HOST = "host.html";

/** Serves it: a frame that may run scripts and nothing else. */
export async function serveSandboxHost(page: Page): Promise<void> {
  const frame = `<iframe sandbox="allow-scripts" width="1200" height="800" src="./"></iframe>`;
  await page.route(`**/${SANDBOX_HOST}`, (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html>${frame}` }),
  );
}
