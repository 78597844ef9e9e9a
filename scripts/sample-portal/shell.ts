/** What every page of the portal has round its content. */

export interface PageContent {
  title: string;
  /** Menu entry that is lit. */
  path: string;
  /** Trusted markup. */
  body: string;
  unit: string;
}

const menu: readonly (readonly [path: string, label: string])[] = [
  ['/', '首　　页'],
  ['/notices', '通知公告'],
  ['/search', '信息查询'],
  ['/request', '依申请公开登记'],
  ['/report', '年度报告填报'],
  ['/published', '年报公示'],
  ['/review', '审核管理'],
];

export function page({ title, path, body, unit }: PageContent): string {
  const entries = menu.map(([to, label]) => `<li><a href="${to}"${to === path ? ' class="on"' : ''}>${label}</a></li>`).join('\n');
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${title} - 青川市政务公开管理平台</title>
<link rel="stylesheet" type="text/css" href="/static/portal.css" />
</head>
<body>
<div id="top"><div class="in"><span>欢迎使用本平台</span><span class="r">当前用户：${escapeHtml(unit)} 信息员 | <a href="/">退出</a></span></div></div>
<div id="banner"><div class="in"><h1>青川市政务公开管理平台</h1><p>QINGCHUAN GOVERNMENT INFORMATION DISCLOSURE</p></div></div>
<div id="main">
<div id="left"><h2>功能菜单</h2><ul>
${entries}
</ul><div class="tel">技术支持：0000-1234567</div></div>
<div id="right">
<div id="crumb">当前位置：首页 &gt; ${title}</div>
${body}
</div>
<div class="clear"></div>
</div>
<div id="foot">主办：青川市人民政府办公室　　建议使用 1024×768 以上分辨率浏览</div>
</body>
</html>`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
