/** Where words stand in the window, those in shadow roots and in frames of the page's own site too. */

/** Frames in frames that are gone through. */
const DEEPEST = 20;

const frameAround = (node: Node): Element | null => node.ownerDocument?.defaultView?.frameElement ?? null;

/** Where the coordinates of a node's document begin in the window: a frame counts from its own corner. */
export function cornerOf(node: Node): { x: number; y: number } {
  let [x, y] = [0, 0];
  let frame = frameAround(node);
  for (let n = 0; frame && node.ownerDocument !== document && n < DEEPEST; n++) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
    frame = frame.ownerDocument === document ? null : frameAround(frame);
  }
  return { x, y };
}

/** The boxes of a range's lines. */
export function boxesOf(range: Range): DOMRect[] {
  const { x, y } = cornerOf(range.startContainer);
  const boxes = [...range.getClientRects()];
  return x || y ? boxes.map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height)) : boxes;
}

/** The element of the document itself that a node is in: the frame, the host of the shadow root, or its own parent. */
export function standIn(node: Node): Element | null {
  let at: Node | null = node;
  for (let n = 0; at && n < DEEPEST; n++) {
    const root: Node = at.getRootNode();
    if (root === document) return at.nodeType === 1 ? (at as Element) : at.parentElement;
    at = (root as ShadowRoot).host ?? frameAround(at);
  }
  return null;
}
