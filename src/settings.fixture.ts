/** `storage` of the extension API over an object, for tests. Not shipped. */
export const storageOver = (stored: Record<string, unknown>) => ({
  local: { get: async () => stored, set: async (change: object) => void Object.assign(stored, change) },
  onChanged: { addListener() {}, removeListener() {} },
});
