import { outerOf } from '../page';

/** Light or dark by what the page paints behind an element, not by the system. */
export function themeBehind(element: Element): 'light' | 'dark' {
  for (let node: Element | null = element; node; node = outerOf(node)) {
    const lightness = lightnessOf(getComputedStyle(node).backgroundColor);
    if (lightness !== undefined) return lightness < 0.4 ? 'dark' : 'light';
  }
  const { colorScheme } = getComputedStyle(element.ownerDocument.documentElement);
  const dark = colorScheme.includes('dark') && (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'dark' : 'light';
}

/** 0 to 1; undefined for a colour that lets through more than half, and for one that is not stated as rgb. */
export function lightnessOf(color: string): number | undefined {
  const parts = /^rgba?\((.+)\)$/.exec(color)?.[1]?.split(/[\s,/]+/).map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  if (parts.length < 3 || alpha < 0.5) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
