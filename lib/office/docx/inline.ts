import { attributeOf, childOf, childrenOf, isOn } from '../zip/elements';
import { escapeHtml } from '../html/escape';
import { chosenOf, isGone, isPlaceholder } from './content';

export interface Inline {
  /** Escaped. */
  html: string;
  /** Text boxes that hang on the paragraph, as HTML. */
  boxes: string[];
}

/** A field (`{ PAGE }`): its code is never shown, its result is. */
interface Field {
  inResult: boolean;
  code: string;
}

const containers = new Set(['ins', 'moveTo', 'hyperlink', 'smartTag', 'customXml', 'sdtContent', 'fldSimple', 'dir', 'bdo', 'oMath', 'oMathPara', 'rubyBase', 'r']);
const mathParts = new Set(['e', 'num', 'den', 'sub', 'sup', 'f', 'd', 'sSub', 'sSup', 'rad', 'nary', 'func', 'fName']);

/**
 * Reads paragraphs in order of the document: a field may begin in one and end in another. `boxHtml` gives the HTML of a
 * text box's content.
 */
export function createInline(boxHtml: (content: Element) => string): (paragraph: Element) => Inline {
  const fields: Field[] = [];
  const silent = () => fields.some(({ inResult, code }) => !inResult || /^\s*TOC\b/i.test(code));

  return (paragraph) => {
    const html: string[] = [];
    const boxes: string[] = [];
    const say = (text: string) => {
      if (!silent()) html.push(escapeHtml(text));
    };
    const field = (kind: string | undefined) => {
      if (kind === 'begin') fields.push({ inResult: false, code: '' });
      else if (kind === 'separate') fields.at(-1)!.inResult = true;
      else if (kind === 'end') fields.pop();
    };
    const visit = (element: Element): void => {
      const { localName } = element;
      if (isGone(element)) return;
      switch (localName) {
        case 't':
          return say(element.textContent ?? '');
        case 'tab':
        case 'ptab':
          return say('\t');
        case 'br':
        case 'cr':
          if (!silent()) html.push('<br>');
          return;
        case 'noBreakHyphen':
          return say('-');
        case 'sym':
          return say('□');
        case 'instrText':
          if (fields.length > 0) fields.at(-1)!.code += element.textContent ?? '';
          return;
        case 'fldChar': {
          const kind = attributeOf(element, 'fldCharType');
          if (kind === 'begin' || fields.length > 0) field(kind);
          return;
        }
        case 'AlternateContent':
          return chosenOf(element).forEach(each);
        case 'sdt':
          return isPlaceholder(element) ? undefined : childrenOf(element, 'sdtContent').forEach(each);
        case 'ruby':
          return childrenOf(element, 'rubyBase').forEach(each);
        case 'drawing':
        case 'pict':
        case 'object':
          return void boxes.push(...boxesIn(element).map(boxHtml));
        case 'r':
          return isHidden(element) ? undefined : each(element);
        default:
          if (containers.has(localName) || mathParts.has(localName)) each(element);
      }
    };
    const each = (element: Element): void => Array.from(element.children).forEach(visit);
    each(paragraph);
    // A code without an end would swallow the rest of the document.
    while (fields.length > 0 && !fields.at(-1)!.inResult) fields.pop();
    return { html: html.join(''), boxes };
  };
}

/** Contents of the outermost text boxes; each is read once although it may be given in two forms. */
function boxesIn(element: Element): Element[] {
  if (element.localName === 'txbxContent') return [element];
  const inner = element.localName === 'AlternateContent' ? chosenOf(element) : Array.from(element.children);
  return inner.flatMap(boxesIn);
}

function isHidden(run: Element): boolean {
  return isOn(childOf(run, 'rPr', 'vanish'));
}
