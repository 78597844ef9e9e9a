import { defineContentScript } from '#imports';

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: true,
  noScriptStartedPostMessage: true,
  main() {},
});
