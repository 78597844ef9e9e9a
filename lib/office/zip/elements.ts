export function childrenOf(parent: Element | undefined, name: string): Element[] {
  return parent ? Array.from(parent.children).filter((child) => child.localName === name) : [];
}

/** The first child of a name, or of a chain of names. */
export function childOf(parent: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((found, name) => childrenOf(found, name)[0], parent);
}

/** An attribute by its local name: writers differ in the prefix. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  const plain = element?.getAttribute(name) ?? element?.getAttribute(`w:${name}`);
  if (plain !== null && plain !== undefined) return plain;
  return element && Array.from(element.attributes).find((attribute) => attribute.name.endsWith(`:${name}`))?.value;
}

/** An on-off property: present and not switched off. */
export function isOn(property: Element | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off)$/.test(attributeOf(property, 'val') ?? '');
}
