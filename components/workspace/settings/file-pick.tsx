interface FilePickProps {
  id: string;
  testId: string;
  label: string;
  onFile(file: File): void;
}

/** A button that chooses one .json file; the same file may be chosen again. */
export function FilePick({ id, testId, label, onFile }: FilePickProps) {
  return (
    <>
      <input
        class="filepick"
        id={id}
        type="file"
        accept=".json,application/json"
        data-testid={testId}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <label class="btn" for={id}>
        {label}
      </label>
    </>
  );
}
