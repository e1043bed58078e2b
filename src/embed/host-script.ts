// Optional, for a host page: gives each frame of Yieldmark the height that its chart asks for. Who sent
// a message is known by its window, and what it does is to set the height of the frame of that very
// window, within bounds: all that another page in a frame could gain by sending one is to be that much
// higher in its own place. So the script need not know where Yieldmark is served.
(() => {
  const LEAST = 120;
  const MOST = 4000;

  addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
    if (!source || typeof data !== "object" || data === null) return;
    const { source: name, version, type, height } = data as Readonly<Record<string, unknown>>;
    if (name !== "yieldmark" || version !== 1 || type !== "height") return;
    if (typeof height !== "number" || !(height > 0)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow !== source) continue;
      const isAllIn = getComputedStyle(frame).boxSizing === "border-box";
      const border = isAllIn ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.aspectRatio = "auto";
      frame.style.height = `${Math.min(MOST, Math.max(LEAST, Math.ceil(height))) + border}px`;
    }
  });
})();
