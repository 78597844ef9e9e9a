import type { ComponentChildren, JSX as Elements, VNode } from 'preact';

/**
 * Makes Preact's elements without its code. Views of the page name it in `@jsx`: Preact's own runtime brings its renderer along, four
 * kilobytes in every page with a form.
 */
export function h(type: VNode['type'], props: { key?: string } | null, ...children: ComponentChildren[]): VNode {
  const { key, ...rest } = props ?? {};
  return { type, key, props: { ...rest, children } };
}

export declare namespace h {
  namespace JSX {
    type Element = Elements.Element;
    type ElementType = Elements.ElementType;
    interface IntrinsicElements extends Elements.IntrinsicElements {}
    interface IntrinsicAttributes extends Elements.IntrinsicAttributes {}
    interface ElementChildrenAttribute extends Elements.ElementChildrenAttribute {}
  }
}
