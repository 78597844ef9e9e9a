import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';

const screens = [
  { screen: 'drafts', name: '报告' },
  { screen: 'import', name: '导入' },
  { screen: 'compare', name: '比较' },
  { screen: 'rollup', name: '汇总' },
  { screen: 'settings', name: '设置' },
] as const;

export type Screen = (typeof screens)[number]['screen'];

/** The frame of every screen: skip link, name, navigation, privacy note. */
export function Shell({ screen, children }: { screen: Screen; children: ComponentChildren }) {
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        跳到正文
      </a>
      <header class="topbar">
        <a class="brand" href="#/drafts">
          <span class="brand-mark" aria-hidden="true">
            年
          </span>
          年报助手
        </a>
        <nav class="topnav" aria-label="主导航">
          {screens.map((one) => (
            <a key={one.screen} href={`#/${one.screen}`} aria-current={one.screen === screen ? 'page' : undefined}>
              {one.name}
            </a>
          ))}
        </nav>
        <p class="topbar-note">
          <Icon name="lock" />
          数据只存在本机，不联网
        </p>
      </header>
      <main id="main" class="page" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
