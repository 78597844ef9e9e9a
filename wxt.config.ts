import { defineConfig } from 'wxt';
import { shareWithEngine } from './scripts/pack/shared-modules';

const manifestKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtIfpa7wokHyEm5tBuSFvzykOIvMYoi4UEUHTPKvBNhEeBBVy7Awp94RMdgnHLXmIo2G1x94RYwOdOxMbS2/lCIuCHhJ51kas2Ck1IEFVk/JkFpHQs8eXhxUpGhMLDnsPYXFwj+z+KoVcLqxg/ezAv/ZkhfBkMaOO8XUJSYWmsqgd/iD0qbuEkOcopRRSOE86R0ejjkqilLlXpQEqPLBvByemDRXEpizvCi2C7HFjtaA3aqhgrdOsDz1x7bwlFnrHUWOaZKK+hEkmQetX8/sWk8W9GKdUyShPM1bJMEOq8DAZPkKx90tt1qd/D1P1fVPf0nV7XcXY0e4JH3+h+nmGCQIDAQAB';

export default defineConfig({
  srcDir: '.',
  publicDir: 'assets/public',
  imports: false,
  vite: () => ({ build: { target: 'chrome102' }, plugins: [shareWithEngine(import.meta.dirname)] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '102',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'nianbao@nianbao.example', strict_min_version: '128.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { key: manifestKey }),
    commands: { 'next-mark': { suggested_key: { default: 'Alt+M' }, description: '到下一处标记' } },
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: ['*://*.gov.cn/*'],
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: ['*://*.gov.cn/*'], js: ['lookout.js'], all_frames: true, match_about_blank: true }],
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
  }),
});
