import type { WidgetAnswer, WidgetRequest } from '../report/page';

/** An object of the page, of which nothing is known beforehand. */
interface Loose {
  (...given: unknown[]): Loose;
  [key: string]: Loose;
}

interface Widget {
  by: string;
  write(text: string): unknown;
  read?(): string;
}

/**
 * Runs in the page's own world, injected for one call, and leaves nothing behind. It can use nothing but what stands in its
 * own body. Finds the marked elements, asks the widget each belongs to, writes or reads through the widget's own interface.
 */
export async function askWidgets({ name, texts, figures }: WidgetRequest): Promise<WidgetAnswer[]> {
  const all = new Map<number, HTMLElement>();
  const find = (root: Document | ShadowRoot, deep: boolean): void => {
    for (const element of root.querySelectorAll<HTMLElement>(`[${name}]`)) all.set(Number(element.getAttribute(name)), element);
    if (!deep) return;
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot ?? (/^i?frame$/i.test(element.localName) && (element as HTMLIFrameElement).contentDocument);
      if (inner) find(inner, true);
    }
  };
  find(document, false);
  if (all.size < texts.length) find(document, true);

  const html = (text: string): string =>
    text
      .split('\n')
      .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') || '<br>'}</p>`)
      .join('');
  const plain = (markup: Loose): string => {
    const lines = String(markup).replace(/(?:<br[^>]*>)?<\/(?:p|div|li|h\d)>|<br[^>]*>/gi, '\n$&');
    return (new DOMParser().parseFromString(lines, 'text/html').body.textContent ?? '').replace(/\u00A0/g, ' ').trim();
  };
  const values = (object: unknown): Loose[] => (object ? Object.values(object) : []);
  const around = (element: Element): Element[] => {
    const chain: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) chain.push(at);
    return chain;
  };
  /** Objects the page keeps under a global name. */
  const globals = (page: Loose, fits: (value: Loose) => unknown): Loose | undefined => {
    for (const key of Object.keys(page)) {
      try {
        const value = page[key];
        if (value && typeof value === 'object' && fits(value)) return value;
      } catch {
        // A frame of another origin, or a getter that throws.
      }
    }
    return undefined;
  };

  type Find = (element: HTMLElement, page: Loose) => Widget | undefined;
  const editors: Find[] = [
    (element, { tinymce }) => {
      const list = tinymce && ((tinymce['get']!() as unknown as Loose[] | null) ?? values(tinymce['editors']));
      const one = list?.find((editor) => (editor['iframeElement'] as unknown) === element || (editor['getBody']?.() as unknown) === element);
      if (!one) return undefined;
      const write = (text: string): void => {
        one['setContent']!(html(text));
        one['undoManager']?.['add']?.();
        one['setDirty']?.(true);
        (one['dispatch'] ?? one['fire'])!.call(one, 'change');
        one['save']!();
      };
      return { by: 'TinyMCE', write, read: () => plain(one['getContent']!()) };
    },
    (element, { CKEDITOR }) => {
      const one = values(CKEDITOR?.['instances']).find((editor) => (editor['container']?.['$'] as unknown as Node | undefined)?.contains(element));
      if (!one) return undefined;
      const write = async (text: string): Promise<void> => {
        await new Promise<void>((done) => {
          one['setData']!(html(text), () => done());
          setTimeout(done, 3000);
        });
        one['updateElement']!();
        one['fire']!('change');
      };
      return { by: 'CKEditor 4', write, read: () => plain(one['getData']!()) };
    },
    (element) => {
      const one = (element as unknown as Loose)['ckeditorInstance'];
      if (!one) return undefined;
      const write = (text: string): void => {
        one['setData']!(html(text));
        one['updateSourceElement']?.();
      };
      return { by: 'CKEditor 5', write, read: () => plain(one['getData']!()) };
    },
    (element, { UE, UM }) => {
      const all = [...values(UE?.['instants']), ...values(UM?.['instants'])];
      const one = all.find((editor) => [editor['iframe'], editor['body']].includes(element as unknown as Loose));
      if (!one) return undefined;
      const write = (text: string): void => {
        one['setContent']!(html(text));
        one['sync']?.();
      };
      return { by: 'UEditor', write, read: () => plain(one['getContent']!()) };
    },
    (element, { KindEditor }) => {
      const one = values(KindEditor?.['instances']).find((editor) => (editor['edit']?.['iframe']?.['0'] as unknown) === element);
      if (!one) return undefined;
      const write = (text: string): void => {
        one['html']!(html(text));
        one['sync']!();
      };
      return { by: 'KindEditor', write, read: () => plain(one['html']!()) };
    },
    (element, page) => {
      const one = around(element)
        .map((outer) => (outer as unknown as Loose)['__quill'] ?? page['Quill']?.['find']?.(outer))
        .find((quill) => quill?.['setText']);
      return one && { by: 'Quill', write: (text) => one['setText']!(text, 'user'), read: () => String(one['getText']!()) };
    },
    (element) => {
      const one = (element as unknown as Loose)['editor'];
      if (!one?.['commands']?.['setContent']) return undefined;
      return { by: 'Tiptap', write: (text) => one['commands']!['setContent']!(html(text), true), read: () => plain(one['getHTML']!()) };
    },
    (element, page) => {
      const one = globals(page, (value) => value['setHtml'] && (value['getEditableContainer']?.() as unknown as Node | undefined)?.contains(element));
      return one && { by: 'wangEditor 5', write: (text) => one['setHtml']!(html(text)), read: () => plain(one['getHtml']!()) };
    },
    (element, page) => {
      const one = globals(page, (value) => (value['$textElem']?.['elems']?.['0'] as unknown) === element && value['txt']?.['html']);
      return one && { by: 'wangEditor 4', write: (text) => one['txt']!['html']!(html(text)), read: () => plain(one['txt']!['html']!()) };
    },
  ];
  const boxes: Find[] = [
    (element, { jQuery }) => {
      // EasyUI hides the input it was made of before the box that is seen.
      const near = around(element).slice(0, 4).flatMap((outer) => [outer, ...(outer.previousElementSibling ? [outer.previousElementSibling] : [])]);
      for (const kind of ['numberspinner', 'numberbox', 'combobox', 'textbox']) {
        const home = jQuery?.['fn']?.[kind] && near.find((one) => jQuery['data']!(one, kind));
        if (!home) continue;
        const call = (...given: unknown[]): Loose => (jQuery(home)[kind] as Loose).apply(jQuery(home), given) as unknown as Loose;
        return { by: `EasyUI ${kind}`, write: (text) => call('setValue', text), read: () => String(call('getValue') ?? '') };
      }
      return undefined;
    },
    (element, { layui }) => (element.localName === 'select' && layui?.['form'] ? { by: 'layui', write: () => layui['form']!['render']!('select') } : undefined),
    (element) => {
      const one = around(element)
        .map((outer) => (outer as unknown as Loose)['jspreadsheet'] ?? (outer as unknown as Loose)['jexcel'])
        .find((sheet) => sheet?.['setValueFromCoords']);
      const { x, y } = element.dataset;
      if (!one || x === undefined || y === undefined) return undefined;
      return {
        by: 'jspreadsheet',
        write: (text) => one['setValueFromCoords']!(Number(x), Number(y), text),
        read: () => String(one['getValueFromCoords']!(Number(x), Number(y)) ?? ''),
      };
    },
    (element, page) => {
      const one = globals(page, (value) => value['setDataAtCell'] && (value['rootElement'] as unknown as Node | undefined)?.contains(element));
      const at = one?.['getCoords']?.(element);
      if (!one || !at) return undefined;
      return {
        by: 'Handsontable',
        write: (text) => one['setDataAtCell']!(at['row'], at['col'], text),
        read: () => String(one['getDataAtCell']!(at['row'], at['col']) ?? ''),
      };
    },
  ];

  return Promise.all(
    texts.map(async (text, index): Promise<WidgetAnswer> => {
      const element = all.get(index);
      const page = element?.ownerDocument.defaultView as unknown as Loose | undefined;
      if (!element || !page) return {};
      for (const of of figures[index] ? boxes : [...editors, ...boxes]) {
        try {
          const widget = of(element, page);
          if (!widget) continue;
          if (text !== null) await widget.write(text);
          return { by: widget.by, ...(widget.read && { now: widget.read() }) };
        } catch {
          // What looked like a widget is none, or refuses: the next means is tried.
        }
      }
      return {};
    }),
  );
}
