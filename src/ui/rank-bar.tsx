// A rank as a short bar: how much of the days before moved less.
import { rankShort } from "./rank-short.ts";

const WIDTH = 28;
const HEIGHT = 4;

interface RankBarProps {
  /** 0 to 1. */
  readonly share: number;
  /** The rank's sentence, which is read aloud in place of the bar. */
  readonly text: string;
}

/** The bar, the share in figures beside it, and the sentence for those who see neither. */
export function RankBar({ share, text }: RankBarProps) {
  return (
    <span className="rank-bar" title={text}>
      <span aria-hidden="true">{rankShort(text)?.share.replace("> ", "")}</span>
      <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
        <rect className="rank-bar-all" width={WIDTH} height={HEIGHT} />
        <rect className="rank-bar-share" width={WIDTH * share} height={HEIGHT} />
      </svg>
      <span className="visually-hidden">, {text}</span>
    </span>
  );
}
