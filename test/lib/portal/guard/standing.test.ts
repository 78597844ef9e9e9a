// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { controlIn, labelOf } from '../../../../lib/portal/guard/control';
import { leadsOn } from '../../../../lib/portal/guard/label';
import { relationOf, standingOf, standingOfForm } from '../../../../lib/portal/guard/standing';

beforeEach(() => {
  // Without layout every element counts as shown unless the page says hidden.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return { length: this.closest('[hidden]') ? 0 : 1 } as DOMRectList;
  });
});

function draw(html: string) {
  document.body.innerHTML = html;
  const fields = [...document.querySelectorAll('.bound')];
  const scope = { fields, page: document };
  const at = (selector: string): Element => document.querySelector(selector)!;
  const path = (selector: string): Element[] => {
    const elements: Element[] = [];
    for (let element: Element | null = at(selector); element; element = element.parentElement) elements.push(element);
    return elements;
  };
  const press = (selector: string) => {
    const control = controlIn(path(selector));
    return control ? standingOf(control, scope) : 'none';
  };
  const submit = (form: string, submitter?: string) =>
    standingOfForm(at(form), submitter === undefined ? undefined : { element: at(submitter) as HTMLElement, label: labelOf(at(submitter) as HTMLElement) }, scope);
  return { scope, at, press, submit, path };
}

const report = '<input class=bound>';

describe('which control sends the report', () => {
  test.each([
    ['button', `<form>${report}<button id=x>提 交</button></form>`],
    ['input of type submit without a value', `<form>${report}<input type=submit id=x></form>`],
    ['input of type button', `<form>${report}<input type=button value="上 报" id=x></form>`],
    ['image with a text', `<form>${report}<input type=image alt="提交" id=x></form>`],
    ['link', `<div>${report}</div><a id=x href="javascript:send()">报送</a>`],
    ['button by role', `<div>${report}</div><div role=button id=x>送审</div>`],
    ['text inside a button', `<form>${report}<button><i></i><span id=x>提交审核</span></button></form>`],
    ['cell with a handler', `<table><tr><td>${report}<td onclick="send()" id=x>上报</table>`],
    ['button tied to the form from outside', `<form id=f>${report}</form><button form=f id=x>提交</button>`],
    ['button named for machines only', `<form>${report}<button aria-label="提交" id=x><svg></svg></button></form>`],
    ['button in a form that only carries hidden values', `<div>${report}</div><form><input type=hidden><button id=x>提交</button></form>`],
    ['保存 alone', `<form>${report}<button id=x>保 存</button><button>取消</button></form>`],
    ['确定 alone', `<div>${report}</div><button id=x>确 定</button>`],
    ['保存 beside a 提交 that is not shown', `<form>${report}<button id=x>保存</button><button hidden>提交</button></form>`],
    ['保存 beside a menu entry 年报上报', `<a href="/list">年报上报</a><form>${report}<button id=x>保存</button></form>`],
    ['a button 数据上报', `<div>${report}</div><button id=x>数据上报</button>`],
    ['保存 beside the 提交 of another form', `<form>${report}<button id=x>保存</button></form><form><textarea></textarea><button>提交</button></form>`],
  ])('%s', (_, html) => {
    expect(draw(html).press('#x')).toBe('submission');
  });

  test.each([
    ['保存 beside 提交', `<form>${report}<button id=x>保存</button><button>提交</button></form>`],
    ['保存 beside a link 上报 elsewhere', `<form>${report}<button id=x>保存</button></form><a href="#">上 报</a>`],
    ['暂存 alone', `<form>${report}<button id=x>暂存</button></form>`],
    ['取消', `<form>${report}<button id=x>取消</button></form>`],
    ['返回修改', `<form>${report}<a id=x>返回修改</a></form>`],
  ])('%s keeps a draft or leads elsewhere', (_, html) => {
    expect(draw(html).press('#x')).toBe('draft');
  });

  test.each([
    ['提交 of a feedback form', `<form>${report}</form><form><textarea></textarea><button id=x>提交</button></form>`],
    ['确定 of a login form', `<form>${report}</form><form><input><input type=password><button id=x>确定</button></form>`],
    ['a column head', `<table><tr><th id=x>提交</th></tr><tr><td>${report}</table>`],
    ['a reset button', `<form>${report}<button type=reset id=x>提交</button></form>`],
    ['a menu entry that names a page', `<a id=x href="#/report">数据上报</a><form>${report}</form>`],
    ['a menu entry', `<a id=x href="/list">报送情况</a><form>${report}</form>`],
    ['a field', `<form>${report}</form>`],
  ])('%s has nothing to do with it', (_, html) => {
    expect(draw(html).press('#x, .bound')).toBe('none');
  });
});

describe('the submit event of a form', () => {
  const both = `<form id=f>${report}<button id=a>提交</button><button id=b>暂存</button><button id=c>保存</button><button id=d>计</button></form>`;
  test('the submitter decides', () => {
    const { submit } = draw(both);
    expect(submit('#f', '#a')).toBe('submission');
    expect(submit('#f', '#b')).toBe('draft');
    expect(submit('#f', '#c')).toBe('draft');
    expect(submit('#f', '#d')).toBe('draft');
    expect(submit('#f')).toBe('submission');
  });
  test('with nothing else that submits, an unknown submitter does', () => {
    expect(draw(`<form id=f>${report}<button id=a>GO</button></form>`).submit('#f', '#a')).toBe('submission');
  });
  test('a search form goes its way', () => {
    const { submit } = draw(`<form>${report}</form><form id=s><input><button id=a>查询</button></form>`);
    expect(submit('#s', '#a')).toBe('none');
    expect(submit('#s')).toBe('none');
  });
});

test('a form whose fields bear the names of its properties is still seen through', () => {
  const { press, scope, at } = draw(
    `<form><input name=parentNode><input name=nodeType><input name=matches><input name=getClientRects>${report}<button id=x>提交</button></form>`,
  );
  expect(press('#x')).toBe('submission');
  expect(relationOf(at('#x'), scope.fields)).toBe('own');
});

test('a component’s own button is called what the component says', () => {
  const { at } = draw('<x-button id=x>提交</x-button>');
  const host = at('#x') as HTMLElement;
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<button><slot></slot></button>';
  const inner = shadow.querySelector('button')!;
  expect(controlIn([inner, shadow, host])).toMatchObject({ element: inner, label: '提交' });
});

describe('a step of a wizard', () => {
  test.each(['下一步', '保存并下一步', '暂存后进入下一步', '下一步 >', '下一张表', 'Next'])('%s leads on', (label) => {
    expect(leadsOn(label)).toBe(true);
  });
  test.each(['提交', '下一页', '下一条', '保存', '下一步提交', '上一步'])('%s does not', (label) => {
    expect(leadsOn(label)).toBe(false);
  });
  test('保存 beside 下一步 keeps a draft, alone it sends', () => {
    expect(draw(`<form>${report}<button id=x>保存</button><button>下一步</button></form>`).press('#x')).toBe('draft');
    expect(draw(`<form>${report}<button id=x>保存</button></form>`).press('#x')).toBe('submission');
  });
});
