// Whether a served policy lets the pages of an origin hold a frame, as a browser would judge it.

const DEFAULT_PORTS: Readonly<Record<string, string>> = { http: "80", https: "443" };

interface Place {
  readonly scheme: string;
  readonly name: string;
  readonly port: string;
}

/**
 * True when pages of `host` may frame pages of `own` (origins without a slash) under the value of the
 * header `Content-Security-Policy`; several policies, between commas, must all allow it. Without the
 * header or the directive everyone may.
 */
export function mayFrame(policy: string | null, host: string, own: string): boolean {
  const [around, self] = [placeOf(host), placeOf(own)];
  if (!around || !self) return false;
  return (policy ?? "").split(",").every((one) => {
    const parts = one.split(";").map((part) => part.trim().split(/\s+/));
    const found = parts.find(([name]) => name?.toLowerCase() === "frame-ancestors");
    return !found || found.slice(1).some((source) => matches(source.toLowerCase(), around, self));
  });
}

function placeOf(origin: string): Place | null {
  const parts = /^(https?):\/\/(\[[\da-f:]+\]|[^/:]+)(?::(\d+))?$/i.exec(origin);
  if (!parts) return null;
  const scheme = parts[1]!.toLowerCase();
  return { scheme, name: parts[2]!.toLowerCase(), port: parts[3] ?? DEFAULT_PORTS[scheme]! };
}

function matches(source: string, around: Place, self: Place): boolean {
  if (source === "*") return true;
  if (source === "'self'") return isAt(around, self.scheme, self.name, self.port);
  const scheme = /^(https?):$/.exec(source);
  if (scheme) return isScheme(around, scheme[1]!);
  const parts = /^(?:(https?):\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(?:\/.*)?$/.exec(source);
  if (!parts) return false;
  const wanted = parts[1] ?? self.scheme;
  return isAt(around, wanted, parts[2]!, parts[3] ?? DEFAULT_PORTS[wanted]!);
}

/** A source on http stands for the same place on https, too. */
function isScheme({ scheme }: Place, wanted: string): boolean {
  return scheme === wanted || (wanted === "http" && scheme === "https");
}

function isAt(around: Place, scheme: string, name: string, port: string): boolean {
  const isNamed = name.startsWith("*")
    ? around.name.endsWith(name.slice(1)) && around.name !== name.slice(1)
    : around.name === name;
  const isSecured = around.scheme === "https" && around.port === "443" && port === "80";
  const isOpen = port === "*" || port === around.port || isSecured;
  return isNamed && isOpen && isScheme(around, scheme);
}
