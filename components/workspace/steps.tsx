import { Icon } from '../icon';

export interface StepItem {
  name: string;
  done: boolean;
  current: boolean;
  onSelect(): void;
}

/** Where the work stands: done with a tick, current filled, to come outlined. */
export function Steps({ steps }: { steps: readonly StepItem[] }) {
  return (
    <ol class="steps" aria-label="办理步骤">
      {steps.map(({ name, done, current, onSelect }, index) => (
        <li key={name} class={done ? 'done' : undefined}>
          <button type="button" aria-current={current ? 'step' : undefined} onClick={onSelect}>
            <span class="n">{done ? <Icon name="ok" /> : index + 1}</span>
            {name}
            {done && <span class="vh">，已完成</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
