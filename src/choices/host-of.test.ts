import { expect, test } from 'vitest';
import { hostOf } from './host-of.ts';

test.each([
  ['example.com', 'example.com'],
  [' HTTPS://WWW.Example.com/a?b ', 'example.com'],
  ['*.example.com', 'example.com'],
  ['localhost:8080', 'localhost'],
  ['exämple.de', 'xn--exmple-cua.de'],
  ['javascript:alert(1)', null],
  ['ftp://example.com', null],
  ['two words', null],
  ['', null],
])('%s', (typed, host) => {
  expect(hostOf(typed)).toBe(host);
});
