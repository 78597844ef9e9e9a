export function childrenOf(parent: Element | undefined, name: string): Element[] {
  const found: Element[] = [];
  for (let child = parent?.firstElementChild; child; child = child.nextElementSibling) if (child.localName === name) found.push(child);
  return found;
}

/** The first child of a name, or of a chain of names. */
export function childOf(parent: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((found, name) => {
    let child = found?.firstElementChild;
    while (child && child.localName !== name) child = child.nextElementSibling;
    return child ?? undefined;
  }, parent);
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
