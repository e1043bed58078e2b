// A figure as text: the number in ink, its unit quiet.

const UNIT = /^(.*?)(\s?(?:bp|%))$/;

/** A formatted figure such as `+14 bp` or `4.72%`, its unit set back. */
export function Figure({ text }: { readonly text: string }) {
  const [, number, unit] = UNIT.exec(text) ?? [];
  if (number === undefined) return <span className="figure">{text}</span>;
  return (
    <span className="figure">
      {number}
      <span className="unit">{unit}</span>
    </span>
  );
}
