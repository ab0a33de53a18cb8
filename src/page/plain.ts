/**
 * A page's element as its prototypes have it. A form answers `form.parentElement` or `form.closest` with
 * its field of that name, in our own world too: whatever may be a form is asked through this.
 */
export function plain<Target extends Node>(target: Target): Target {
  // Not of the element itself: a proxy must tell the truth of what it stands for.
  return new Proxy({} as Target, {
    get(_, name) {
      for (let p = Object.getPrototypeOf(target); p; p = Object.getPrototypeOf(p)) {
        const found = Object.getOwnPropertyDescriptor(p, name);
        if (found) return found.get ? found.get.call(target) : found.value?.bind(target);
      }
      return undefined;
    },
  });
}
