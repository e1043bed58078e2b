// Whether the page's own security policy refused a request: fetch itself does not tell.

/** A watch over one request; `stop` must be called when it is over. */
interface PolicyWatch {
  /** True when the policy refused it. To be asked after the request failed. */
  wasRefused(): Promise<boolean>;
  stop(): void;
}

/** Watches for a refusal of this address from now on; outside a page nothing is ever refused. */
export function watchPolicy(url: URL): PolicyWatch {
  if (typeof document === "undefined") return { wasRefused: async () => false, stop() {} };
  let refused = false;
  const note = ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent) => {
    const isMine = blockedURI === url.origin || blockedURI === url.href.replace(/#.*$/, "");
    if (isMine && disposition === "enforce" && effectiveDirective === "connect-src") refused = true;
  };
  document.addEventListener("securitypolicyviolation", note);
  return {
    async wasRefused() {
      if (!refused) await new Promise((resolve) => setTimeout(resolve, 0));
      return refused;
    },
    stop: () => document.removeEventListener("securitypolicyviolation", note),
  };
}
