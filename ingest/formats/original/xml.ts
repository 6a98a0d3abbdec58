import { SaxesParser } from 'saxes';
import { OriginalFault, type ReadLimits } from './original.js';

/** An element of XML. Names are local: prefixes are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});
const CHUNK = 64 * 1024;
/** Elements of one tree, in memory at once. */
const MAX_ELEMENTS = 1_000_000;

/**
 * Reads a part of an archive whole.
 * @throws OriginalFault BROKEN_FILE, TOO_LARGE
 */
export function readXml(bytes: Uint8Array, part: string, limits: ReadLimits): XmlElement {
  let root: XmlElement | undefined;
  parse(bytes, part, limits, null, (element) => (root = element));
  return root!;
}

/**
 * Reads a part of an archive and hands over, one after the other, each child of the elements named `parent`; nothing else is kept,
 * so that memory is bounded by the largest of them.
 * @throws OriginalFault BROKEN_FILE, TOO_LARGE
 */
export function eachChild(bytes: Uint8Array, part: string, limits: ReadLimits, parent: string, take: (child: XmlElement) => void): void {
  parse(bytes, part, limits, parent, take);
}

/** @param parent null where the root itself is handed over */
function parse(bytes: Uint8Array, part: string, limits: ReadLimits, parent: string | null, take: (element: XmlElement) => void): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  // The elements that are open; those of a tree that will be handed over have their children, the others null.
  const open: { name: string; tree: (XmlElement & { children: (XmlElement | string)[] }) | null }[] = [];
  let elements = 0;
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) throw broken(part, 'declares entities');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= limits.depth) throw new OriginalFault('TOO_LARGE', `its part ${part} nests more than ${limits.depth} elements`);
    const above = open.at(-1);
    if (!above?.tree && (above?.name ?? null) !== parent) {
      open.push({ name: local(name), tree: null });
      return;
    }
    if (++elements > MAX_ELEMENTS)
      throw new OriginalFault('TOO_LARGE', `its part ${part} has a piece of more than ${MAX_ELEMENTS} elements; split it`);
    const tree = { name: local(name), attributes: localAttributes(attributes), children: [] };
    above?.tree?.children.push(tree);
    open.push({ name: tree.name, tree });
  });
  parser.on('closetag', () => {
    const { tree } = open.pop()!;
    if (!tree || open.at(-1)?.tree) return;
    elements = 0;
    take(tree);
  });
  const onText = (text: string) => void open.at(-1)?.tree?.children.push(text);
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('error', (error) => {
    throw broken(part, 'is no well-formed XML', error);
  });
  const decoder = decoderFor(bytes);
  for (let at = 0; at < bytes.length; at += CHUNK) parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  parser.write(decoder.decode()).close();
}

function broken(part: string, what: string, cause?: Error): OriginalFault {
  return new OriginalFault('BROKEN_FILE', `its part ${part} ${what}; get the file again, or open it and save it anew`, { cause });
}

function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Where two differ in their prefixes only, the first is taken. */
function localAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = Object.keys(attributes);
  if (names.length === 0) return NO_ATTRIBUTES;
  const locals: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const name of names) locals[local(name)] ??= attributes[name]!;
  return locals;
}

/** The elements among the children that have one of these names; all where none is given. */
export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  );
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** All text inside. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
