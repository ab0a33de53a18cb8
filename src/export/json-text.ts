/**
 * JSON to be read and to be put into a page: what would end the script element that it stands in, or hide its end
 * (`</script`, `<!--`), is written as an escape, which reads back as the same.
 */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/<(?=[/!])/g, '\\u003c')}\n`;
