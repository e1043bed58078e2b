// Optional, for a host page: gives each frame of Yieldmark the height its chart asks for.
addEventListener("message", () => undefined);
