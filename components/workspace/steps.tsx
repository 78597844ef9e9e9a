import { Icon } from '../icon';
import { stages, type Progress, type Stage } from './progress';

/** Where the work stands: done with a tick, current filled, to come outlined. */
export function Steps({ progress, onSelect }: { progress: Progress; onSelect(stage: Stage): void }) {
  return (
    <ol class="steps" aria-label="办理步骤">
      {stages.map(({ stage, name }, index) => {
        const done = progress.done.has(stage);
        return (
          <li key={stage} class={done ? 'done' : undefined}>
            <button type="button" aria-current={progress.current === stage ? 'step' : undefined} onClick={() => onSelect(stage)}>
              <span class="n">{done ? <Icon name="ok" /> : index + 1}</span>
              {name}
              {done && <span class="vh">，已完成</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
