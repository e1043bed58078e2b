// The message in the body of an error answer, in each of the forms the sources document.
import * as v from "valibot";

const said = v.pipe(v.string(), v.nonEmpty());
const LONGEST_BODY = 100_000;

/** DBnomics, Fiscal Data and the Register's second form. */
const withMessage = v.pipe(
  v.object({ message: said }),
  v.transform(({ message }) => message),
);
/** FRED. */
const withErrorMessage = v.pipe(
  v.object({ error_message: said }),
  v.transform((body) => body.error_message),
);
/** The Register's first form: `{"errors":{"agencies":"invalid value"}}`. */
const withErrors = v.pipe(
  v.object({
    errors: v.custom<object>((it) => typeof it === "object" && it !== null && !Array.isArray(it)),
  }),
  v.transform(({ errors }) => Object.entries(errors).slice(0, 3)),
  v.array(v.tuple([v.string(), v.string()])),
  v.nonEmpty(),
  v.transform((pairs) => pairs.map(([field, what]) => `${field} ${what}`).join(", ")),
);
const errorBody = v.union([withErrorMessage, withMessage, withErrors]);

/** What an error's body says; null when it says nothing or is a web page. */
export function errorMessageOf(body: string): string | null {
  if (body.length > LONGEST_BODY) return null;
  try {
    return messageIn(JSON.parse(body));
  } catch {
    return /^\s*<(?:\?xml|error\b)[^]{0,200}?\bmessage="([^"<>]{1,500})"/.exec(body)?.[1] ?? null;
  }
}

/** The same of a body that is parsed already. */
export function messageIn(body: unknown): string | null {
  const parsed = v.safeParse(errorBody, body);
  return parsed.success ? parsed.output : null;
}
