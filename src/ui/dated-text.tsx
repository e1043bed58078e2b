// Text that holds ISO dates: a date is never broken over two lines.

const DATE = /(\d{4}-\d{2}-\d{2})/;

/** The text as it is, its dates whole. */
export function DatedText({ text }: { readonly text: string }) {
  return text.split(DATE).map((part, i) =>
    DATE.test(part) ? (
      <span key={i} className="whole-date">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
