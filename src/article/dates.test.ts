import { describe, expect, it } from 'vitest';
import { dateInUrl, isoDate, printedDate, printedDays } from './dates.ts';

describe('a date for machines', () => {
  it.each([
    ['2023-05-25', '2023-05-25'],
    ['2023-05-25T14:03:09+02:00', '2023-05-25T14:03:09+02:00'],
    ['2023-05-25T14:03+0200', '2023-05-25T14:03:00+02:00'],
    ['2023-05-25 14:03:09.123456+02', '2023-05-25T14:03:09+02:00'],
    ['2023-05-25T14:03:09.120Z', '2023-05-25T14:03:09Z'],
    ['2023-05-25 14:03:09 UTC', '2023-05-25T14:03:09Z'],
    ['2023-05-25 02:03 PM', '2023-05-25T14:03:00'],
    ['2023-05-25 12:03:09 AM', '2023-05-25T00:03:09'],
    ['2023/05/25 14:03', '2023-05-25'],
    ['20230525', '2023-05-25'],
    ['20230525T140309Z', '2023-05-25T14:03:09Z'],
    ['202305251403', '2023-05-25T14:03:00'],
    ['1684990989', '2023-05-25T05:03:09Z'],
    ['1684990989000', '2023-05-25T05:03:09Z'],
    ['Thu, 25 May 2023 14:03:09 GMT', '2023-05-25T14:03:09Z'],
    ['Thu May 25 2023 14:03:09 GMT+0200 (CEST)', '2023-05-25T14:03:09+02:00'],
    ['Thu May 25 14:03:09 CEST 2023', '2023-05-25T14:03:09'],
    ['Thu May 25 14:03:09 UTC 2023', '2023-05-25T14:03:09Z'],
    ['Thursday, May 25, 2023 - 14:03', '2023-05-25'],
    ['Thu, 05/25/2023 - 14:03', '2023-05-25'],
    ['25.05.2023 14:03', '2023-05-25'],
    ['2023-02-30', null],
    ['0001-01-01T00:00:00', null],
    ['1970-01-01T00:00:00Z', null],
    ['12345678', null],
    ['tomorrow', null],
  ])('%s', (value, iso) => {
    expect(isoDate(value)).toBe(iso);
  });
});

describe('a printed date', () => {
  it.each([
    '25 May 2023, 2:03 PM IST',
    'Thursday, May 25th, 2023 at 9:03 a.m. EDT',
    'May 25,2023',
    'PublishedMay 25, 2023 14:03',
    '25 May 202314:03',
    '14:0325 May 2023',
    '25th of May 2023',
    '25-May-2023',
    '25.05.2023, 14:03 Uhr',
    'Do., 25. Mai 2023, 14.03 Uhr',
    'Publié le 25 mai 2023 à 14h03',
    'jueves, 25 de mayo de 2023',
    '25 de mayo del 2023',
    'mayo 25, 2023',
    '25/may/2023',
    'quinta-feira, 25 de maio de 2023 às 14h03',
    'giovedì 25 maggio 2023 ore 14:03',
    'donderdag 25 mei 2023',
    '25 Mayıs 2023 Perşembe 14:03',
    'Kamis, 25 Mei 2023 14:03 WIB',
    '25 мая 2023 г., 14:03',
    '25 травня 2023',
    '25 Μαΐου 2023',
    '25 مايو 2023',
    '٢٥ مايو ٢٠٢٣',
    '25 أيار 2023',
    '25 ماي 2023',
    '25 मई 2023',
    '२५ मई २०२३',
    '২৫ মে ২০২৩',
    '2023年5月25日 14:03',
    '２０２３年５月２５日',
    '2023/05/25 14:03',
    '2023.05.25',
    '2023년 5월 25일',
    '2023. május 25.',
    '2023. 05. 25. 14:03',
    '25. 5. 2023 14:03',
    '25. května 2023',
    '25 mai 2023, ora 14:03',
  ])('%s', (line) => {
    expect(printedDate(line, true)).toBe('2023-05-25');
  });
  it.each([
    ['१४ जनवरी 2022', '2022-01-14'],
    ['14 ianuarie 2022', '2022-01-14'],
    ['14 iunie 2022', '2022-06-14'],
    ['14 मार्च 2022', '2022-03-14'],
    ['14 جوان 2022', '2022-06-14'],
    ['14 février 2022', '2022-02-14'],
    ['1er août 2022', '2022-08-01'],
    ['31 februar 2022', null],
    ['25 people in 2023', null],
    ['by May 2023', null],
    ['10.12.5.2023', null],
  ])('%s', (line, iso) => {
    expect(printedDate(line)).toBe(iso);
  });
  it.each([
    'Updated May 27, 2023 | Published May 25, 2023',
    'First published: 25 May 2023. Last updated: 27 May 2023',
    'Aktualisiert am 27.05.2023, erschienen am 25.05.2023',
    '25.05.2023, aktualisiert 27.05.2023',
    'Mis à jour le 27 mai 2023, publié le 25 mai 2023',
    'Actualizado el 27 de mayo de 2023. Publicado: 25 de mayo de 2023',
    'Güncelleme: 27.05.2023 - Yayınlanma: 25.05.2023',
    'Обновлено 27.05.2023, опубликовано 25.05.2023',
    'آخر تحديث 27 مايو 2023، نشر في 25 مايو 2023',
    '2023年5月25日 公開 2023年5月27日 更新',
    '2023年5月27日 14:03 更新 2023年5月25日',
    '更新日 2023年5月27日 公開日 2023年5月25日',
  ])('is that of the publication in “%s”', (line) => {
    expect(printedDate(line, true)).toBe('2023-05-25');
    expect(printedDays(line, true).filter(({ changed }) => changed)).toHaveLength(1);
  });
  it('is that of a change where there is no other', () => {
    expect(printedDate('Last updated May 27, 2023')).toBe('2023-05-27');
  });
});

describe('a date in an address', () => {
  it.each([
    ['https://paper.example/2023/05/25/rain', '2023-05-25'],
    ['https://paper.example/world/2023/may/25/rain', '2023-05-25'],
    ['https://paper.example/rain-20230525-1.html', '2023-05-25'],
    ['https://paper.example/20991340/rain-20230525.html', '2023-05-25'],
    ['https://paper.example/rain-nid25052023/', '2023-05-25'],
    ['https://paper.example/2023/rain/25', null],
    ['https://paper.example/2023/men/25/rain', null],
    ['https://paper.example/article/12345678', null],
    ['', null],
  ])('%s', (url, iso) => {
    expect(dateInUrl(url)).toBe(iso);
  });
});
