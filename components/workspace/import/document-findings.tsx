import { useMemo } from 'preact/hooks';
import { causeData } from '../../finding-data';
import { Icon } from '../../icon';
import { signWords } from '../../level';
import { documentCausesOf, type ReadFigures } from './entry';

/** Title, order of the sections, dates: what can be judged only while the whole text is at hand. */
export function DocumentFindings({ figures }: { figures: ReadFigures }) {
  const causes = useMemo(() => documentCausesOf(figures), [figures]);
  if (causes.length === 0) return null;
  return (
    <details class="small" open={causes.some(({ level }) => level !== 'hint')}>
      <summary>原文的标题、章节和日期有 {causes.length} 处要看</summary>
      <ul class="boxed">
        {causes.map((cause) => (
          <li key={`${cause.claim} ${cause.findings[0]?.quote ?? ''}`} class="finding" {...causeData(cause)}>
            <Icon name={cause.level} />
            <div>
              <p class="where">
                <span class="lvl" data-level={cause.level}>
                  {signWords[cause.level]}
                </span>
              </p>
              <p>{cause.claim}</p>
              {cause.findings[0]?.quote !== undefined && (
                <p class="muted">
                  <q>{cause.findings[0].quote}</q>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
