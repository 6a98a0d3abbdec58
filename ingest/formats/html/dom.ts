/** What is needed of a document object model. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly firstChild: DomNode | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

export interface DomDocument {
  readonly body: DomElement | null;
  readonly documentElement: DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

/** In lower case. */
export function tagOf(node: DomNode): string {
  return node.nodeName.toLowerCase();
}

export function* childNodes(node: DomNode): Generator<DomNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

export function childElements(node: DomNode): DomElement[] {
  return [...childNodes(node)].filter(isElement);
}

/** Every element inside, in the order of the text, with how deep it lies. */
export function* elementsIn(root: DomNode): Generator<{ element: DomElement; depth: number }> {
  let depth = 1;
  let node = root.firstChild;
  while (node) {
    if (isElement(node)) yield { element: node, depth };
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (node === root) return;
    }
    node = node?.nextSibling ?? null;
  }
}

/** The words, with white space as it is shown. */
export function wordsOf(node: DomNode): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The value of an attribute that counts something; 1 where it is missing or none. */
export function spanOf(element: DomElement, name: string): number {
  const value = Number(element.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, 10_000) : 1;
}
