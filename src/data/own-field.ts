// A field of an untrusted value.

/** What stands under the key, undefined where nothing does; never what objects inherit. */
export function ownField(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
