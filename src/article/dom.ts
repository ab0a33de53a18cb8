/**
 * Reading a hostile DOM. A form answers `form.children` or `form.parentNode` with its input of that
 * name, a document answers `document.body` with an image of that name: every property is therefore
 * read through the getter of its prototype, which a page cannot shadow from another world. Nothing
 * here forces layout and nothing here writes.
 */
export interface Dom {
  parent(node: Node): Node | null;
  first(node: Node): Node | null;
  last(node: Node): Node | null;
  next(node: Node): Node | null;
  previous(node: Node): Node | null;
  /** Node.nodeType: 1 element, 3 text. */
  type(node: Node): number;
  /** Lower-case tag name of an element. */
  tag(node: Node): string;
  attribute(element: Node, name: string): string | null;
  /** Length of a text node without making a string of it. */
  length(text: Node): number;
  data(text: Node): string;
  /** A piece of a text node, without making a string of the rest. */
  part(text: Node, start: number, count: number): string;
  /** Text nodes below a node in document order, no more than `most`. */
  texts(document: Document, root: Node, most: number): Text[];
  /** The same of elements. */
  elements(document: Document, root: Node, most: number): Element[];
  /** An element's open shadow root, or the root element of a frame's document where the page may read it. */
  inside(element: Node): Node | null;
  /** Live collection; read it by index, bounded. */
  byTag(root: Node, tag: string): ArrayLike<Node>;
  documentElement(document: Document): Node | null;
  /** An empty document that runs and loads nothing. */
  newDocument(document: Document): Document;
}

type Getter = (this: Node) => unknown;

/** Of NodeFilter. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

const known = new WeakMap<object, Dom>();

/** Readers bound to the document's own realm (pages, frames and jsdom windows each have theirs). */
export function domOf(document: Document): Dom {
  const realm = Object.getPrototypeOf(document) as object;
  let dom = known.get(realm);
  if (!dom) {
    dom = makeDom(document);
    known.set(realm, dom);
  }
  return dom;
}

function fromPrototype(object: object, name: string): Getter {
  for (let p = Object.getPrototypeOf(object); p; p = Object.getPrototypeOf(p)) {
    const found = Object.getOwnPropertyDescriptor(p, name);
    if (found) return (found.get ?? found.value) as Getter;
  }
  throw new Error(`no ${name} in this DOM`);
}

function makeDom(document: Document): Dom {
  const getRoot = fromPrototype(document, 'documentElement');
  const getImplementation = fromPrototype(document, 'implementation');
  const createText = fromPrototype(document, 'createTextNode') as unknown as (
    this: Node,
    data: string,
  ) => Text;
  const createElement = fromPrototype(document, 'createElementNS') as unknown as (
    this: Node,
    space: string,
    tag: string,
  ) => Element;
  // Samples that never enter the page: their prototypes are all that is needed.
  const text = createText.call(document, '');
  const element = createElement.call(document, 'http://www.w3.org/1999/xhtml', 'p');
  const getParent = fromPrototype(text, 'parentNode');
  const getFirst = fromPrototype(text, 'firstChild');
  const getLast = fromPrototype(text, 'lastChild');
  const getNext = fromPrototype(text, 'nextSibling');
  const getPrevious = fromPrototype(text, 'previousSibling');
  const getType = fromPrototype(text, 'nodeType');
  const getLength = fromPrototype(text, 'length');
  const getData = fromPrototype(text, 'data');
  const getTag = fromPrototype(element, 'localName');
  const getAttribute = fromPrototype(element, 'getAttribute') as unknown as (
    this: Node,
    name: string,
  ) => string | null;
  const substring = fromPrototype(text, 'substringData') as unknown as (
    this: Node,
    start: number,
    count: number,
  ) => string;
  const createWalker = fromPrototype(document, 'createTreeWalker') as unknown as (
    this: Node,
    root: Node,
    show: number,
  ) => TreeWalker;
  const inElement = fromPrototype(element, 'getElementsByTagName') as unknown as (
    this: Node,
    tag: string,
  ) => ArrayLike<Node>;
  const getShadow = fromPrototype(element, 'shadowRoot');
  const inDocument = fromPrototype(document, 'getElementsByTagName') as unknown as (
    this: Node,
    tag: string,
  ) => ArrayLike<Node>;
  return {
    parent: (node) => getParent.call(node) as Node | null,
    first: (node) => getFirst.call(node) as Node | null,
    last: (node) => getLast.call(node) as Node | null,
    next: (node) => getNext.call(node) as Node | null,
    previous: (node) => getPrevious.call(node) as Node | null,
    type: (node) => getType.call(node) as number,
    tag: (node) => ((getTag.call(node) as string | undefined) ?? '').toLowerCase(),
    attribute: (node, name) => getAttribute.call(node, name),
    length: (node) => getLength.call(node) as number,
    data: (node) => getData.call(node) as string,
    part: (node, start, count) => substring.call(node, start, count),
    texts: (doc, root, most) => below(createWalker.call(doc, root, SHOW_TEXT), most) as Text[],
    elements: (doc, root, most) => below(createWalker.call(doc, root, SHOW_ELEMENT), most) as Element[],
    // Frames and shadow roots are rare: their getters are looked up when one is met, not on every page.
    inside(node) {
      const tag = getTag.call(node);
      if (tag !== 'iframe' && tag !== 'frame') return getShadow.call(node) as Node | null;
      const framed = fromPrototype(node, 'contentDocument').call(node) as Document | null;
      return framed && (getRoot.call(framed) as Node | null);
    },
    byTag(root, tag) {
      const type = getType.call(root);
      if (type === 11) return (fromPrototype(root, 'querySelectorAll') as typeof inDocument).call(root, tag);
      return (type === 9 ? inDocument : inElement).call(root, tag);
    },
    documentElement: (doc) => getRoot.call(doc) as Node | null,
    newDocument: (doc) => (getImplementation.call(doc) as DOMImplementation).createHTMLDocument(''),
  };
}

function below(walker: TreeWalker, most: number): Node[] {
  const nodes: Node[] = [];
  while (nodes.length < most && walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** Next node in document order; with `skip`, past the node's own subtree. Null at the end of `root`. */
export function following(dom: Dom, node: Node, root: Node, skip = false): Node | null {
  if (!skip) {
    const first = dom.first(node);
    if (first) return first;
  }
  for (let at: Node | null = node; at && at !== root; at = dom.parent(at)) {
    const next = dom.next(at);
    if (next) return next;
  }
  return null;
}

/** Previous node in document order; null at `root`. */
export function preceding(dom: Dom, node: Node, root: Node): Node | null {
  if (node === root) return null;
  let at = dom.previous(node);
  if (!at) return dom.parent(node);
  for (let last = dom.last(at); last; last = dom.last(at)) at = last;
  return at;
}

/** Elements whose text no reader reads. */
export const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'video',
  'audio',
  'select',
  'option',
  'textarea',
  'button',
  'input',
  'datalist',
  'map',
  'title',
]);

/** Elements that stand inside a line of text. */
export const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'location',
  'mark',
  'nobr',
  'q',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'rt',
  'rp',
]);
