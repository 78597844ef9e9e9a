export interface ChartPoint {
  label: string;
  /** Absent: not stated. */
  value: number | undefined;
}

const width = 26;
const step = 37;
const height = 50;

/** Bars over the years, each with its figure; the latest in the accent. `top`: the scale that all charts of a panel share. */
export function Chart({ title, points, top }: { title: string; points: readonly ChartPoint[]; top: number }) {
  const words = points.map(({ label, value }) => `${label} ${value ?? '没有数字'}`).join('，');
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg width={Math.max(190, points.length * step + 5)} viewBox={`0 0 ${Math.max(190, points.length * step + 5)} 80`} role="img" aria-label={`${title}：${words}`}>
        <path class="axis" d={`M2 64.5h${points.length * step + 1}`} />
        {points.map(({ label, value }, at) => {
          const x = 6 + at * step;
          const tall = value === undefined ? 0 : Math.max(value > 0 ? 1 : 0, (Math.max(0, value) / Math.max(top, 1)) * height);
          const last = at === points.length - 1;
          return (
            <g key={label}>
              {value !== undefined && <rect class={last ? 'now' : 'past'} x={x} y={64 - tall} width={width} height={tall} />}
              <text x={x + 13} y={60 - tall} text-anchor="middle" class={last ? 'on' : undefined}>
                {value ?? '–'}
              </text>
              <text x={x + 13} y="76" text-anchor="middle" class={last ? 'on' : undefined}>
                {label}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
