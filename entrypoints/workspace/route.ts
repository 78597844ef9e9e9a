import { signal } from '@preact/signals';

export type Route = { screen: 'drafts' | 'import' | 'rollup' | 'settings' } | { screen: 'editor'; id: string };

/** What the address asks for; anything unknown is the list. */
export function routeOf(hash: string): Route {
  const [, screen, id] = hash.split('/');
  if (screen === 'drafts' && id) return { screen: 'editor', id: decodeURIComponent(id) };
  if (screen === 'import' || screen === 'rollup' || screen === 'settings') return { screen };
  return { screen: 'drafts' };
}

export const route = signal<Route>(routeOf(location.hash));

addEventListener('hashchange', () => (route.value = routeOf(location.hash)));
