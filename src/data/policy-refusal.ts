// Whether the page's own security policy refused a request: fetch itself does not tell.

/** "elsewhere": the policy allows the address, but not the one a server sent the request on to. */
export type PolicyRefusal = "here" | "elsewhere";

/** A watch over one request; `stop` must be called when it is over. */
interface PolicyWatch {
  /** What the policy refused, null when nothing. To be asked after the request failed. */
  refusal(): Promise<PolicyRefusal | null>;
  stop(): void;
}

/** Watches for a refusal of this address from now on; outside a page nothing is ever refused. */
export function watchPolicy(url: URL): PolicyWatch {
  if (typeof document === "undefined") return { refusal: async () => null, stop() {} };
  let refusal: PolicyRefusal | null = null;
  const note = (event: SecurityPolicyViolationEvent) => {
    const { blockedURI, disposition, effectiveDirective, originalPolicy } = event;
    const isMine = blockedURI === url.origin || blockedURI === url.href.replace(/#.*$/, "");
    if (!isMine || disposition !== "enforce" || effectiveDirective !== "connect-src") return;
    // A redirect is reported under the address that was asked for.
    const isAllowed = url.origin === location.origin || originalPolicy.includes(url.host);
    refusal = isAllowed ? "elsewhere" : "here";
  };
  document.addEventListener("securitypolicyviolation", note);
  return {
    async refusal() {
      if (!refusal) await new Promise((resolve) => setTimeout(resolve, 0));
      return refusal;
    },
    stop: () => document.removeEventListener("securitypolicyviolation", note),
  };
}
