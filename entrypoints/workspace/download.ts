/** Hands a text to the browser as a download. Nothing leaves the machine. */
export function downloadText(name: string, text: string, type: string): void {
  download(name, new Blob([text], { type }));
}

export function downloadBytes(name: string, bytes: Uint8Array, type: string): void {
  download(name, new Blob([bytes.slice().buffer], { type }));
}

function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own copy as soon as it has begun; Firefox begins it in a later task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Without what file systems refuse. */
export function fileName(text: string): string {
  return text.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').trim();
}
