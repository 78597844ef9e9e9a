/**
 * The page's world knows elements by nothing but what stands in the document: an attribute drawn for one call, with each
 * element's number as its value, gone after it.
 */
export async function named<T>(elements: readonly Element[], call: (name: string) => Promise<T>): Promise<T> {
  const name = `data-${[...crypto.getRandomValues(new Uint8Array(12))].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
  elements.forEach((element, index) => Element.prototype.setAttribute.call(element, name, String(index)));
  try {
    return await call(name);
  } finally {
    for (const element of elements) Element.prototype.removeAttribute.call(element, name);
  }
}
