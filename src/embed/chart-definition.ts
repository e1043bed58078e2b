// The element is defined once in a page, whoever loads it and how often.

/** A class of the element; one made by another copy of the module says its version too. */
type ChartClass = CustomElementConstructor & { readonly version: string };

const TAG = "yieldmark-chart";
/** On the class that is in use: that a second one has been told of. */
const TOLD = Symbol.for("yieldmark-chart: loaded twice");

/**
 * Defines the element and answers the class that the page uses: the first one's, where there is one
 * already. A page is told once, however many more there are. Without a page, as in Node, nothing happens.
 */
export function defineChart<T extends ChartClass>(
  own: T,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
  warn: (text: string) => void = (text) => console.warn(text),
): T {
  const known = registry?.get(TAG);
  if (!known) {
    registry?.define(TAG, own);
    return own;
  }
  if (known !== own && !Reflect.has(known, TOLD)) {
    Reflect.set(known, TOLD, true);
    warn(
      `<${TAG}> is loaded more than once on this page. The first stays, ${versionOf(known)}; another, ` +
        `${versionOf(own)}, is not used. Load the module from one address only.`,
    );
  }
  return known as T;
}

function versionOf(element: CustomElementConstructor): string {
  const version: unknown = Reflect.get(element, "version");
  return typeof version === "string" ? `version ${version}` : "of a version that it does not tell";
}
