// A site that shows the bundled figures and asks nobody: its settings, and how a browser asks for them.

/** What config.json says there. */
export const NO_SOURCES = { yields: [], events: [], auctions: [] };

/** The cookie, `name=value`, of a browser that is to be told so without a route of its own. */
export const QUIET_COOKIE = "sources=none";
