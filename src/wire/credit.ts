/**
 * Is a line a credit? A byline, source or credit line holds the names of agencies, papers and people,
 * a time, and a handful of words that are the same everywhere (“By”, “Von”, “Source:”, “Staff
 * Writer”); whatever else stands in it makes it prose that merely mentions the agency.
 */
import { type AgencyHit, findAgencies, isAmbiguous } from './find-agencies.ts';
import { monthOf } from './months.ts';

export interface Credit {
  /** Agency ids in the order printed, each once. */
  agencies: string[];
  /** Shared with a paper, with staff or with other sources. */
  mixed: boolean;
  /** The line consists of nothing but the agency, a label and a time. */
  plain: boolean;
  /** Capitalised words beside the agency: people and papers. */
  names: number;
  /** Begins with “By”, “Source:” or their like, or sets the agency off by a stroke or comma. */
  labelled: boolean;
  /** Every agency is told by an ordinary abbreviation only (`PA`, `AA`). */
  doubtful: boolean;
}

/** Longest line that is read as a credit, in code units. */
const LONGEST = 170;

/** The agency is named for a picture. Photographs, graphics, film, in the languages of the table. */
export const PHOTO =
  /(?<!\p{L})(?:photos?|photograph\w*|fotos?|fotograf\w*|fot\.|fotó|pictures?|images?|imagen|imagem|immagine|bild(?:er|quelle|rechte|nachweis)?|illustration|graphics?|grafik|video|getty|shutterstock|epa|pool|via|wireimage|handout|scanpix|zentralbild|zb|rex features|courtesy|screenshot|caption|zdj[ęe]ci[ea]|obrázek|kép|kuva|фото|видео|φωτο\p{L}*)(?!\p{L})|写真|撮影|图片|圖片|摄|사진|(?<!\p{L})credit(?:s|o)?:/iu;

/** Products of an agency that a headline or a link names, and what is said of it rather than by it. */
const NOT_COPY =
  /^(?:\s?['’]s\b|\s(?:sources?|poll|exclusive|interview|top|best|images|explains|fact|factbox|breakingviews|analysis:|tv|television|reports?|says?|learns?|newsroom|twitter|facebook|on facebook|on twitter|mobile|store|archive|stylebook|businessweek|markets|view|opinion|terminal|news:|video))\b/iu;

const WORDS = new Set(
  (
    'by from source sources author authors via written story compiled ' +
    'von vom quelle autor autoren par de del des di da do della dal per por fuente fuentes fonte redacción redazione redação redaktion agentur agenturen ' +
    'af av kilde källa door bron źródło oprac autorka zdroj autor lähde forrás sursa kaynak sumber oleh ' +
    'источник источники автор джерело πηγή по από ' +
    'and und et y e i og och en ja és si și ve dan và и і та και with mit avec con com z med met ' +
    'for in at of the a an to on its our dem der die das el la le les los ' +
    'writer writers reporter reporters correspondent correspondents editor editors staff contributing chief national diplomatic political medical science sports sport golf football baseball basketball hockey business technology military legal religion education food music movie film television entertainment auto auto-racing white house special foreign senior economics health retail energy bureau desk newsroom agencies agency wire wires service services press news online report reports edition international ' +
    'published updated posted last modified created am pm a.m p.m edt est et pdt pst pt cet cest gmt ist utc bst jst sgt hrs uhr hours hour ago minutes minute min mins days day vor stunden aktualisiert aktualizacja aktualisierung aktualisering zuletzt veröffentlicht stand opublikowano mis à jour le publié actualizado publicado modifié hace aggiornato uur godz r opdateret publisert oppdatert ' +
    'today yesterday heute gestern hoy dziś '
  ).split(' '),
);

/** What a credit begins with, in the languages of the table. */
export const LABEL =
  /^\s*(?:by|von|par|por|di|av|af|door|od|oleh|from|source|quelle|fuente|fonte|źródło|источник|πηγή|来源|來源|author)(?![\p{L}])/iu;

/** Words of a site's menu and foot. */
const MENU =
  /首页|首頁|unsubscribe|subscribe|contact us|privacy|cookie|sitemap|log ?in|sign ?(?:in|up)|newsletter|copyright|©|all rights/iu;

/** Chinese and Japanese words of a source line. */
const HAN_WORDS =
  /来源|來源|出典|提供|作者|记者|記者|编辑|編輯|責任|责任|更新|发布|發布|字号|字號|时间|時間|年|月|日|小時前|小时前|分鐘前|分钟前|参与互动|配信|[:：]/gu;

/**
 * Reads a line as a credit; null where it names no agency, names it for a picture, or is prose.
 * `marked`: the markup itself calls the line a byline or source, which allows a word more.
 */
export function readCredit(line: string, marked = false): Credit | null {
  if (line.length > LONGEST) return null;
  const hits = findAgencies(line);
  if (!hits.length || PHOTO.test(line)) return null;
  if (hits.some((hit) => NOT_COPY.test(line.slice(hit.end)))) return null;
  const rest = leftover(line, hits);
  const { strange, names } = rest;
  if (strange > (marked ? 1 : 0) || names > 12 || rest.caseless > 10 || MENU.test(line)) return null;
  const usable = hits.filter(
    (hit) =>
      !isAmbiguous(hit) || (names === 0 && strange === 0) || lastInList(line, hit) || ofWriter(line, hit),
  );
  if (!usable.length) return null;
  const agencies = [...new Set(usable.map((hit) => hit.agency))];
  return {
    agencies,
    mixed: rest.paper || agencies.length > 1,
    plain: names === 0 && strange === 0 && rest.caseless <= 2,
    names,
    labelled: LABEL.test(line) || /[,/|–—]|\s-\s/u.test(line),
    doubtful: usable.every(isAmbiguous),
  };
}

/** `Name | PA`, `x/PA`: an ambiguous acronym that closes the line after a separator. */
function lastInList(line: string, hit: AgencyHit): boolean {
  const before = line.slice(Math.max(0, hit.start - 3), hit.start);
  const after = line.slice(hit.end).trim();
  return after === '' && /[|/–—]\s?$/u.test(before);
}

/** What a reporter is to an agency: `Crime Correspondent`. */
const POST = /^(?:\p{Lu}\p{Ll}+\s){0,3}(?:correspondent|editor|reporter|writer|staff)$/iu;

/** `By Ada Holm, PA`, `By Ada Holm, PA Crime Correspondent`; a second comma would make it a place: `By Ada Holm, Vella, PA`. */
function ofWriter(line: string, hit: AgencyHit): boolean {
  const after = line.slice(hit.end).trim();
  return (
    LABEL.test(line) && /^[^,\d]+,\s$/u.test(line.slice(0, hit.start)) && (after === '' || POST.test(after))
  );
}

interface Leftover {
  /** Small words that no credit needs. */
  strange: number;
  /** Capitalised words: names of people and papers. */
  names: number;
  /** Characters of scripts without case. */
  caseless: number;
  /** A paper, a site or “with” beside the agency. */
  paper: boolean;
}

function leftover(line: string, hits: readonly AgencyHit[]): Leftover {
  let rest = '';
  let from = 0;
  for (const hit of hits) {
    rest += `${line.slice(from, hit.start)} § `;
    from = hit.end;
  }
  rest += line.slice(from);
  const out: Leftover = {
    strange: 0,
    names: 0,
    caseless: 0,
    paper: /\b(?:with|mit|avec|con|z|med|met|με)\b/iu.test(rest),
  };
  const caseless = rest.replace(HAN_WORDS, '').match(/[\p{Lo}]/gu);
  out.caseless = caseless?.length ?? 0;
  for (const word of rest.split(/[\s,;:|·•()[\]{}"“”«»–—_!?：，、｜（）【】]+/u)) {
    if (!word || word === '§' || /^[\p{N}\p{P}\p{S}\p{Lo}]+$/u.test(word)) continue;
    // bounded: words of a line of at most 170 characters
    const bare = word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
    if (!bare || /^\p{N}/u.test(bare) || WORDS.has(bare.toLowerCase()) || monthOf(bare) !== null) continue;
    if (/@|\.(?:com|org|net|de|pl|gr|ru|co|fr)\b/iu.test(bare)) out.paper = true;
    // Initials beside a stroke (“ino/dpa”) or before a comma (“zew, PAP”) are a desk, not prose.
    else if (/^\p{Lu}/u.test(bare)) out.names++;
    else if (isInitials(bare, rest)) out.paper = true;
    else out.strange++;
  }
  return out;
}

function isInitials(word: string, rest: string): boolean {
  if (word.length > 6 || !/^[\p{Ll}./-]+$/u.test(word)) return false;
  const at = rest.indexOf(word);
  const around = `${rest.slice(Math.max(0, at - 4), at)}|${rest.slice(at + word.length, at + word.length + 4)}`;
  return word.length <= 6 && /[/,]\s?\|?|\|\s?[/,]/u.test(around);
}
