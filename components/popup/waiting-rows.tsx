import { ChangeGroup, NoteRow } from './change-rows';

interface WaitingRowsProps {
  /** Fields that wait in a tab that is not open. */
  items: readonly { tab?: string }[];
}

/** Tabs that are not open, each with how much waits in it; nothing when there are none. */
export function WaitingRows({ items }: WaitingRowsProps) {
  const counts = new Map<string, number>();
  for (const { tab } of items) if (tab !== undefined) counts.set(tab, (counts.get(tab) ?? 0) + 1);
  if (counts.size === 0) return null;
  return (
    <ChangeGroup title={`没有打开，打开后接着写（${items.length}）`}>
      {[...counts].map(([name, count]) => (
        <NoteRow key={name} level="hint" place={`“${name}”页签未打开，${count} 格待填`} />
      ))}
    </ChangeGroup>
  );
}
