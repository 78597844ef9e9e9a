import { signal } from '@preact/signals';

export type Route =
  | { screen: 'drafts' | 'compare' | 'rollup' | 'settings' }
  /** `tab`: reads what that tab of the browser shows. */
  | { screen: 'import'; tab?: number }
  | { screen: 'editor' | 'print'; id: string };

/** What the address asks for; anything unknown is the list. */
function routeOf(hash: string): Route {
  const [, screen, id, part] = hash.split('/');
  if (screen === 'drafts' && id) return { screen: part === 'print' ? 'print' : 'editor', id: decodeURIComponent(id) };
  if (screen === 'import') return id === 'tab' && /^\d+$/.test(part ?? '') ? { screen, tab: Number(part) } : { screen };
  if (screen === 'compare' || screen === 'rollup' || screen === 'settings') return { screen };
  return { screen: 'drafts' };
}

export const route = signal<Route>(routeOf(location.hash));

addEventListener('hashchange', () => (route.value = routeOf(location.hash)));
