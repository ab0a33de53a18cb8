/** Datelines of Chinese, Japanese and Korean copy, whose words and days are written together. */
import type { ParsedDateline } from './dateline.ts';
import { NOWHERE } from './dateline-head.ts';
import { findAgencies } from './find-agencies.ts';

/** Chinese: agency, place, day, 电; the reporters follow in brackets. */
const HAN =
  /^[\s【(（]?(?:新华社|新華社|新华网|新華網|中新社|中新网|中新網|中新財經|中新财经|中央社|法新社|路透社?|美联社|美聯社)([\p{Script=Han}·/、]{0,18}?)\s?(?:(\d{2,4}|[\uFF10-\uFF19]{4})年)?([\d\uFF10-\uFF19]{1,2})月([\d\uFF10-\uFF19]{1,2})日(?:\s?[\p{Script=Han}]{0,3}(?:电|電|讯|訊))?(?:\s?[(（][^()（）]{0,40}[)）])?/u;
/** Chinese in brackets, without a month: `（中央社台北17日電）`. */
const HAN_BRACKET =
  /^[(（](?:中央社|法新社|路透社?|美[联聯]社|新[华華]社|共同社)(?:[记記]者\p{Script=Han}{2,3})?([\p{Script=Han}]{1,8}?)([\d\uFF10-\uFF19]{1,2})日(?:外)?[电電讯訊]?[)）]/u;
/** As the two begin; told in a moment, which compiling them is not. */
const BEGINS = /^[\s【(（]?[新中法路美共]/;
/** Japanese: day or place and agency in lenticular brackets. */
const LENTICULAR = /^[【［[]([^【】［］[\]]{2,40})[】］\]](?:\s?[-－―–—]{1,2})?/u;
/** Korean: `(서울=연합뉴스) 홍길동 기자 = `. */
const HANGUL = /^[([]([\p{Script=Hangul}·]{1,14})=([^()[\]=]{2,14})[)\]]([^=\n]{0,30}=)?/u;
/** Null if `text` opens in another manner. */
export function eastAsian(text: string): ParsedDateline | null {
  const begins = BEGINS.test(text);
  const han = begins && HAN.exec(text);
  if (han) {
    const [all, places = '', year, month, day] = han;
    return {
      start: 0,
      end: all.length,
      places: places.split(/[/、]/).filter(Boolean),
      ...dayOf(year, month!, day!),
      agency: findAgencies(all)[0]?.agency ?? null,
      shared: false,
      form: 'credited',
    };
  }
  const bracket = begins && HAN_BRACKET.exec(text);
  if (bracket) {
    const agency = findAgencies(bracket[0])[0]?.agency ?? null;
    return {
      start: 0,
      end: bracket[0].length,
      ...NOWHERE,
      places: [bracket[1]!],
      agency,
      shared: false,
      form: 'credited',
    };
  }
  const lenticular = LENTICULAR.exec(text);
  if (lenticular) {
    const inside = lenticular[1]!;
    const short = /(?:共同|時事)(?=$|[=＝\s])/u.exec(inside);
    const hit = findAgencies(inside)[0];
    const agency = hit?.agency ?? (short ? (short[0] === '共同' ? 'kyodo' : 'jiji') : null);
    if (!agency) return null;
    const date = /([\d\uFF10-\uFF19]{1,2})月([\d\uFF10-\uFF19]{1,2})日/u.exec(inside);
    const place = inside
      .slice(0, hit?.start ?? short?.index ?? 0)
      .replace(/(?:[\d\uFF10-\uFF19]{1,2}月)?[\d\uFF10-\uFF19]{1,2}日|[\s=＝]/gu, '');
    return {
      start: 0,
      end: lenticular[0].length,
      places: place ? [place] : [],
      ...(date ? dayOf(undefined, date[1]!, date[2]!) : { day: null, month: null, year: null }),
      agency,
      shared: false,
      form: 'credited',
    };
  }
  const hangul = HANGUL.exec(text);
  if (!hangul) return null;
  const agency = findAgencies(hangul[2]!)[0]?.agency;
  if (!agency) return null;
  const places = [hangul[1]!];
  return { start: 0, end: hangul[0].length, ...NOWHERE, places, agency, shared: false, form: 'credited' };
}

const arabic = (digits: string) =>
  Number(digits.replace(/[\uFF10-\uFF19]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10)));

function dayOf(year: string | undefined, month: string, day: string) {
  return { year: year ? arabic(year) : null, month: arabic(month), day: arabic(day) };
}
