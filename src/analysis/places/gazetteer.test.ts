import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Gazetteer } from './gazetteer.ts';

const bytes = new Uint8Array(readFileSync(new URL('./gazetteer.bin', import.meta.url)));
const gazetteer = new Gazetteer(bytes);
const town = (name: string) => gazetteer.find(name).find(({ place }) => gazetteer.kind(place) === 'city')!;

test('find: places of one name come largest first, with their points, regions and ids', () => {
  const [first, ...others] = gazetteer.find('Springfield').filter(({ variant }) => !variant);
  expect(gazetteer.name(first!.place)).toBe('Springfield');
  expect(gazetteer.country(first!.place)).toBe('US');
  expect(gazetteer.name(gazetteer.regionOf(first!.place))).toBe('Missouri');
  expect(gazetteer.geonameId(first!.place)).toBe(4409896);
  expect(gazetteer.lat(first!.place)).toBeCloseTo(37.215, 1);
  expect(gazetteer.lon(first!.place)).toBeCloseTo(-93.298, 1);
  expect(others.length).toBeGreaterThan(20);
});

test('find: accents, capitals, hyphens and apostrophes make no difference', () => {
  const place = town('Zürich').place;
  for (const spelling of ['zurich', 'ZURICH', 'Zürich’']) expect(town(spelling).place).toBe(place);
  expect(gazetteer.name(place)).toBe('Zürich');
});

test('find: another spelling is marked as a variant', () => {
  const wien = town('Wien');
  expect(wien.variant).toBe(true);
  expect(gazetteer.name(wien.place)).toBe('Vienna');
  expect(town('Vienna')).toEqual({ place: wien.place, variant: false });
});

test('find: a spelling of the supplement counts as a main name', () => {
  expect(town('Kiev')).toEqual(town('Kyiv'));
  expect(gazetteer.name(town('Kiev').place)).toBe('Kyiv');
});

test('find: the first and the last key are found, and what lies between keys is not', () => {
  expect(gazetteer.findKey('')).toEqual([]);
  expect(gazetteer.findKey('0')).toEqual([]);
  expect(gazetteer.findKey('zzzz')).toEqual([]);
  expect(gazetteer.findKey('parisx')).toEqual([]);
  expect(gazetteer.findKey('x'.repeat(10_000))).toEqual([]);
});

test('countries, regions, seas and sites have their kind', () => {
  const kinds = (name: string) => gazetteer.find(name).map(({ place }) => gazetteer.kind(place));
  expect(kinds('Georgia')).toEqual(expect.arrayContaining(['country', 'region']));
  expect(kinds('Black Sea')).toEqual(['water']);
  expect(kinds('Kremlin')).toContain('site');
  expect(kinds('Donbas')).toEqual(['area']);
  expect(gazetteer.kind(gazetteer.regionPlace('US.TX'))).toBe('region');
  expect(gazetteer.name(gazetteer.countryPlace('PT'))).toBe('Portugal');
  expect(gazetteer.countryPlace('XX')).toBe(-1);
});

test('a damaged, cut or foreign file is refused with the reason', () => {
  expect(() => new Gazetteer(new Uint8Array())).toThrow('empty or cut off');
  expect(() => new Gazetteer(new Uint8Array(100))).toThrow('no gazetteer');
  expect(() => new Gazetteer(bytes.subarray(0, bytes.length - 1000))).toThrow('damaged');
  const flipped = bytes.slice();
  flipped[1_000_000]! ^= 1;
  expect(() => new Gazetteer(flipped)).toThrow('damaged');
  const newer = bytes.slice();
  newer[4] = 99;
  expect(() => new Gazetteer(newer)).toThrow('version 99');
});
