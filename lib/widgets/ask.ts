import type { WidgetAnswer, WidgetRequest } from '../report/page';

/** An object of the page, of which nothing is known beforehand. */
interface Loose {
  (...given: unknown[]): Loose;
  [key: string]: Loose;
}

interface Widget {
  by: string;
  /** An editor takes markup, anything else a text. */
  write(given: string): unknown;
  read?(): string;
  /** What an editor holds as markup; it reads as `plain` of it where `read` is absent. */
  markup?(): string;
}

/**
 * Runs in the page's own world, injected for one call, and leaves nothing behind. It can use nothing but what stands in its
 * own body. Finds the marked elements, asks the widget each belongs to, writes or reads through the widget's own interface.
 */
export async function askWidgets({ name, texts, figures, markups }: WidgetRequest): Promise<WidgetAnswer[]> {
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
  const plain = (markup: string): string => {
    const lines = markup.replace(/(?:<br[^>]*>)?<\/(?:p|div|li|h\d)>|<br[^>]*>/gi, '\n$&');
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
      const write = (given: string): void => {
        one['setContent']!(given);
        one['undoManager']?.['add']?.();
        one['setDirty']?.(true);
        (one['dispatch'] ?? one['fire'])!.call(one, 'change');
        one['save']!();
      };
      return { by: 'TinyMCE', write, markup: () => String(one['getContent']!()) };
    },
    (element, { CKEDITOR }) => {
      const one = values(CKEDITOR?.['instances']).find((editor) => (editor['container']?.['$'] as unknown as Node | undefined)?.contains(element));
      if (!one) return undefined;
      const write = async (given: string): Promise<void> => {
        await new Promise<void>((done) => {
          one['setData']!(given, () => done());
          setTimeout(done, 3000);
        });
        one['updateElement']!();
        one['fire']!('change');
      };
      return { by: 'CKEditor 4', write, markup: () => String(one['getData']!()) };
    },
    (element) => {
      const one = (element as unknown as Loose)['ckeditorInstance'];
      if (!one) return undefined;
      const write = (given: string): void => {
        one['setData']!(given);
        one['updateSourceElement']?.();
      };
      return { by: 'CKEditor 5', write, markup: () => String(one['getData']!()) };
    },
    (element, { UE, UM }) => {
      const all = [...values(UE?.['instants']), ...values(UM?.['instants'])];
      const one = all.find((editor) => [editor['iframe'], editor['body']].includes(element as unknown as Loose));
      if (!one) return undefined;
      const write = (given: string): void => {
        one['setContent']!(given);
        one['sync']?.();
      };
      return { by: 'UEditor', write, markup: () => String(one['getContent']!()) };
    },
    (element, { KindEditor }) => {
      const one = values(KindEditor?.['instances']).find((editor) => (editor['edit']?.['iframe']?.['0'] as unknown) === element);
      if (!one) return undefined;
      const write = (given: string): void => {
        one['html']!(given);
        one['sync']!();
      };
      return { by: 'KindEditor', write, markup: () => String(one['html']!()) };
    },
    (element, page) => {
      const one = around(element)
        .map((outer) => (outer as unknown as Loose)['__quill'] ?? page['Quill']?.['find']?.(outer))
        .find((quill) => quill?.['setText']);
      if (!one) return undefined;
      const write = (given: string): unknown => one['clipboard']!['dangerouslyPasteHTML']!(given, 'user');
      return { by: 'Quill', write, read: () => String(one['getText']!()), markup: () => String(one['root']!['innerHTML']) };
    },
    (element) => {
      const one = (element as unknown as Loose)['editor'];
      if (!one?.['commands']?.['setContent']) return undefined;
      return { by: 'Tiptap', write: (given) => one['commands']!['setContent']!(given, true), markup: () => String(one['getHTML']!()) };
    },
    (element, page) => {
      const fits = (value: Loose | undefined): unknown =>
        value?.['setHtml'] && (value['getEditableContainer']?.() as unknown as Node | undefined)?.contains(element);
      // Its editors stand in no list: a node of its model leads up to the one it belongs to.
      const model = page['wangEditor']?.['DomEditor'];
      const first = element.querySelector('[data-slate-node=element]');
      let node = model && first ? model['toSlateNode']!(null, first) : undefined;
      while (node && !fits(node)) node = model!['getParentNode']!(null, node);
      const held = around(element).flatMap((outer) => values((outer as unknown as Loose)['__vue__']));
      const one = node ?? held.find((value) => typeof value === 'object' && fits(value)) ?? globals(page, fits);
      return one && { by: 'wangEditor 5', write: (given) => one['setHtml']!(given), markup: () => String(one['getHtml']!()) };
    },
    (element, page) => {
      const one = globals(page, (value) => (value['$textElem']?.['elems']?.['0'] as unknown) === element && value['txt']?.['html']);
      return one && { by: 'wangEditor 4', write: (given) => one['txt']!['html']!(given), markup: () => String(one['txt']!['html']!()) };
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
          if (text !== null) await widget.write(widget.markup && !markups[index] ? html(text) : text);
          const markup = widget.markup?.();
          const now = widget.read?.() ?? (markup === undefined ? undefined : plain(markup));
          return { by: widget.by, ...(now !== undefined && { now }), ...(markup !== undefined && { markup }) };
        } catch {
          // What looked like a widget is none, or refuses: the next means is tried.
        }
      }
      return {};
    }),
  );
}
