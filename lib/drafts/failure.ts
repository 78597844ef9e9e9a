import type { Kept } from './types';

/** Runs a request of the database; what the browser refuses becomes a value. */
export async function kept<T>(request: () => PromiseLike<T>): Promise<Kept<T>> {
  try {
    return { ok: true, value: await request() };
  } catch (error) {
    return { ok: false, reason: storageReason(error) };
  }
}

/** Why the browser did not store or read, and what to do, in Chinese. */
export function storageReason(error: unknown): string {
  const names = namesOf(error);
  const has = (...wanted: string[]) => wanted.some((name) => names.includes(name));
  if (has('QuotaExceededError')) {
    return '磁盘空间不足，刚才的改动没有存上。请清出空间后再试，已存的报告不受影响。';
  }
  if (has('DatabaseClosedError')) return '年报助手已经更新或本机存储已关闭。请刷新本页再继续。';
  if (has('VersionError')) return '本机的报告由更新版本的年报助手保存。请先更新年报助手。';
  if (has('MissingAPIError', 'SecurityError', 'InvalidStateError', 'InvalidAccessError')) {
    return '浏览器不允许年报助手在本机保存，可能是无痕窗口或被禁用了网站数据。请换普通窗口再试。';
  }
  return '浏览器没有完成本机存储，刚才的操作没有生效。请再试一次，仍不行请重启浏览器。';
}

/** An IndexedDB error hides its cause in `inner`. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < 5 && current instanceof Object; depth++) {
    const { name, inner } = current as { name?: unknown; inner?: unknown };
    if (typeof name === 'string') names.push(name);
    current = inner;
  }
  return names;
}
