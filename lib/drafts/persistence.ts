/**
 * Asks the browser not to clear the reports when space runs low. True when it promises; Chromium says false to
 * extension pages even so protected by the permission `unlimitedStorage`.
 */
export async function askToPersist(storage: StorageManager | undefined): Promise<boolean> {
  if (!storage?.persist) return false;
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}
