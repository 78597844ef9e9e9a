/** The head of a list: names of its columns, and last a column of buttons whose name only a screen reader says. */
export function ColumnHeads({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
        <th scope="col">
          <span class="vh">操作</span>
        </th>
      </tr>
    </thead>
  );
}
