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
  /**
   * Nodes that an XPath finds in the document, in its order. The browser's own search makes no object of
   * what it passes by; a walk makes one of every node.
   */
  search(document: Document, path: string): Node[];
  /** Text nodes below a node in document order, no more than `most`. */
  texts(document: Document, root: Node, most: number): Text[];
  /** The same of elements. */
  elements(document: Document, root: Node, most: number): Element[];
  /** An element's open shadow root, or the root element of a frame's document where the page may read it. */
  inside(element: Node): Node | null;
  /** Live collection; read it by index, bounded. */
  byTag(root: Node, tag: string): ArrayLike<Node>;
  documentElement(document: Document): Node | null;
}

type Getter = (this: Node) => unknown;
// biome-ignore lint/suspicious/noExplicitAny: whoever asks for a method of a prototype knows what it takes.
type Method = (this: Node, ...args: any[]) => unknown;

/** Of NodeFilter and XPathResult. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const ORDERED_SNAPSHOT = 7;

const known = new WeakMap<object, Dom>();

/** Readers bound to the document's own realm (pages, frames and jsdom windows each have theirs). */
export function domOf(document: Document): Dom {
  const realm = Object.getPrototypeOf(document) as object;
  let dom = known.get(realm);
  if (!dom) {
    dom = makeDom();
    known.set(realm, dom);
  }
  return dom;
}

function fromPrototype(object: object, name: string): Getter & Method {
  for (let p = Object.getPrototypeOf(object); p; p = Object.getPrototypeOf(p)) {
    const found = Object.getOwnPropertyDescriptor(p, name);
    if (found) return (found.get ?? found.value) as Getter & Method;
  }
  throw new Error(`no ${name} in this DOM`);
}

/** Looked up when first asked for: a page pays for what is read of it. */
function property<Value>(name: string): (node: Node) => Value {
  let getter: Getter | undefined;
  return (node) => {
    getter ??= fromPrototype(node, name);
    return getter.call(node) as Value;
  };
}

/** The same for a method. */
function method<Result>(name: string): (node: Node, first: unknown, second?: unknown) => Result {
  let called: Method | undefined;
  return (node, first, second) => {
    called ??= fromPrototype(node, name);
    return called.call(node, first, second) as Result;
  };
}

function makeDom(): Dom {
  const root = property<Node | null>('documentElement');
  const typeOf = property<number>('nodeType');
  const tagOf = property<string | undefined>('localName');
  const shadowOf = property<Node | null>('shadowRoot');
  const walker = method<TreeWalker>('createTreeWalker');
  const inDocument = method<ArrayLike<Node>>('getElementsByTagName');
  const inElement = method<ArrayLike<Node>>('getElementsByTagName');
  return {
    parent: property('parentNode'),
    first: property('firstChild'),
    last: property('lastChild'),
    next: property('nextSibling'),
    previous: property('previousSibling'),
    type: typeOf,
    tag: (node) => (tagOf(node) ?? '').toLowerCase(),
    attribute: method('getAttribute'),
    // A text node answers for itself: it has no children to be named after its properties.
    length: (node) => (node as Text).length,
    data: (node) => (node as Text).data,
    search(document, path) {
      const evaluate = fromPrototype(document, 'evaluate');
      const found = evaluate.call(document, path, document, null, ORDERED_SNAPSHOT, null) as XPathResult;
      const nodes: Node[] = [];
      for (let i = 0; i < found.snapshotLength; i++) nodes.push(found.snapshotItem(i)!);
      return nodes;
    },
    texts: (document, from, most) => below(walker(document, from, SHOW_TEXT), most) as Text[],
    elements: (document, from, most) => below(walker(document, from, SHOW_ELEMENT), most) as Element[],
    inside(node) {
      const tag = tagOf(node);
      if (tag !== 'iframe' && tag !== 'frame') return shadowOf(node);
      const framed = fromPrototype(node, 'contentDocument').call(node) as Document | null;
      return framed && root(framed);
    },
    byTag(node, tag) {
      const type = typeOf(node);
      if (type === 11) return fromPrototype(node, 'querySelectorAll').call(node, tag) as ArrayLike<Node>;
      return type === 9 ? inDocument(node, tag) : inElement(node, tag);
    },
    documentElement: root,
  };
}

/** An empty document that runs and loads nothing. */
export function newDocument(document: Document): Document {
  const implementation = fromPrototype(document, 'implementation').call(document) as DOMImplementation;
  return implementation.createHTMLDocument('');
}

function below(walker: TreeWalker, most: number): Node[] {
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node && nodes.length < most; node = walker.nextNode()) nodes.push(node);
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
