import { Icon } from '../../icon';

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'compact' | 'standard' | 'roomy';

export interface DisplayProps {
  theme: Theme;
  density: Density;
  onTheme(theme: Theme): void;
  onDensity(density: Density): void;
}

const themes: readonly (readonly [Theme, string])[] = [
  ['system', '跟随系统'],
  ['light', '浅色'],
  ['dark', '深色'],
];
const densities: readonly (readonly [Density, string])[] = [
  ['compact', '紧凑'],
  ['standard', '标准'],
  ['roomy', '宽松'],
];

export function Display({ theme, density, onTheme, onDensity }: DisplayProps) {
  return (
    <section class="panel" id="look" aria-labelledby="look-title">
      <div class="panel-head">
        <h2 id="look-title">显示</h2>
      </div>
      <Choice name="颜色" choices={themes} value={theme} onChoose={onTheme} />
      <Choice name="表格行距" choices={densities} value={density} onChoose={onDensity} />
    </section>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  choices: readonly (readonly [T, string])[];
  value: T;
  onChoose(value: T): void;
}

function Choice<T extends string>({ name, choices, value, onChoose }: ChoiceProps<T>) {
  const id = `choice-${choices[0]?.[0] ?? ''}`;
  return (
    <div class="set">
      <h3 id={id}>{name}</h3>
      <div class="seg" role="group" aria-labelledby={id}>
        {choices.map(([one, word]) => (
          <button key={one} type="button" aria-pressed={one === value} onClick={() => onChoose(one)}>
            {one === value && <Icon name="ok" />}
            {word}
          </button>
        ))}
      </div>
    </div>
  );
}
