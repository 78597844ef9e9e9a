import type { DiffPiece } from '../../lib/report/text-diff';

/** Same text of more than this many characters is folded to its ends. */
const longest = 120;

interface TextDiffProps {
  pieces: readonly DiffPiece[];
  /** What the two sides are called, for those who hear it. */
  before: string;
  after: string;
  /** Fold long runs of same text. */
  fold?: boolean;
}

/** Two texts in one: gone with 删除线, new with 下划线. */
export function TextDiff({ pieces, before, after, fold = false }: TextDiffProps) {
  return (
    <p class="text diff">
      {pieces.map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{fold ? folded(text, at === 0, at === pieces.length - 1) : text}</span>;
        const Tag = kind === 'removed' ? 'del' : 'ins';
        return (
          <Tag key={at}>
            <span class="vh">{kind === 'removed' ? `（${before}：` : `（${after}：`}</span>
            {text.replaceAll('\n', '↵\n')}
            <span class="vh">）</span>
          </Tag>
        );
      })}
    </p>
  );
}

function folded(text: string, first: boolean, last: boolean): string {
  if (text.length <= longest) return text;
  const end = longest / 3;
  if (first) return `…${text.slice(-end)}`;
  return last ? `${text.slice(0, end)}…` : `${text.slice(0, end)} … ${text.slice(-end)}`;
}
