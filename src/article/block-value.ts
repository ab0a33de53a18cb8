/**
 * What a block of text is worth on its own evidence: running text, a label, a link, a caption, a
 * reader's comment. No rule knows any site.
 */
import { PHOTO } from '../wire/credit.ts';
import type { TextBlock } from './blocks.ts';

export type Kind = 'paragraph' | 'short' | 'heading' | 'links' | 'caption' | 'junk' | 'turn';

/** A block of this many characters is a paragraph; East Asian scripts say as much in a third. */
const PARAGRAPH = 80;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** Ends like a sentence, with any closing marks. */
export const SENTENCE_END = /[.!?…。！？।»”"’')\]]\s*$/u;

/** Phrases that begin what is the page's and not the story's, in the languages of the agencies. */
const JUNK =
  /^[([]?(?:story continues|article continues|continue reading|read (?:more|also|full|next)|also read|mehr zum thema|lesen sie|lire aussi|à lire|lea (?:también|además)|leia (?:também|mais)|leggi anche|les også|läs (?:mer|också)|læs også|czytaj (?:też|także|więcej)|zobacz|читайте|см\. также|more (?:on|from|about)|see also|sign up|subscribe|click (?:here|to)|tap to|skip to|image \d|follow (?:us|@)|©|\(c\)|\(©|all rights reserved|last updated|text size|view (?:all|comments)|(?:hide|toggle) caption|by signing up|terms of|filed under|this article was originally|the full article contains|report (?:an )?error|open in|opens? new tab|our standards:|don['’]t miss|jetzt abonnieren|we e-?mail you|字号|打印|分享|责任编辑|責任編輯|编辑|編輯|相关|相關|【|\[打印|更多|来源：|來源：)/iu;

/** Words that are a label by themselves and before a colon, a name or a number, but may begin a sentence too. */
const LABEL =
  /^(?:advertisement|anzeige|publicidad|publicité|pubblicità|реклама|reklama|related|recommended|share|tweet|print|e-?mail|newsletter|loading|photos?|gallery|slideshow|foto|fotos|video|watch|listen|copyright|updated|published|posted|font|comments?|kommentare?|komentarze|комментарии?|caption|enlarge|close|next|previous|tags?|topics?)(?![\p{L}\p{N}-])/iu;

/** An advertisement is here: words that mean other things too, alone in their line. */
const ADVERTISEMENT =
  /^(?:werbung|publicidade|publicitate|reklame?|reclame|annonse|annons|annonce|annonsørinnhold|mainos|hirdetés|oglas|iklan|διαφήμιση|إعلان|विज्ञापन|広告|广告|廣告|광고|quảng cáo)[:：]?$/iu;

/** An address, or the clock time at which an entry was made with what the page calls the entry. */
const ENTRY =
  /^(?:More [^.!?]{0,40}: )?https?:\/\/\S+(?: and https?:\/\/\S+)?$|^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?\p{Lu}[^.!?]{0,60}$/u;

/** What a paper or an agency prints under its stories about itself, its rights and its readers. */
const BOILERPLATE =
  /\bto contact the (?:reporters?|editors?|authors?)\b|\breprints? (?:&|and) permissions\b|\bmay not be (?:published|reproduced|copied|reprinted)|\bno part may be reproduced\b|\ball rights reserved\b|\bsubject to copyright\.|\bprior written (?:consent|permission)\b|\bis an independent (?:global )?news organi[sz]ation\b|\bfacebook comments\b|\bcan be (?:reached|contacted) (?:at|on|by) \S{0,40}[@\d]|\bour (?:free )?newsletters?\b|\bto your inbox\b|\bnews alerts\b|\b(?:daily|weekly|morning|evening) .{0,30}newsletter\b|\bRSS 2\.0\b|\bcomments below\b|\breader comments\b|\b(?:auto-?generated|published) from (?:an? )?(?:syndicated|news|wire|agency) feed\b|\bautomated news feed\b|\btrust principles\b|\bunseren newsletter\b|ctrl\s?[+-]\s?enter|при (?:полном|частичном|копировании|использовании|перепечатке)|все права|alle rechte vorbehalten|todos los derechos|tous droits|wszelkie prawa|版权所有|著作権|【關閉】/iu;

/** What the paper asks of its readers or says of its copies, at the beginning of a sentence; within one it is the story's. */
const ASKED =
  /(?:^|[.!?:»”"]\s+)(?:follow (?:him|her|them|us|me|@\w+|.{3,30}) (?:at|on) (?:twitter|x|facebook|instagram)|sign up (?:here|(?:for|to) (?:our|receive|get|free|daily|your))|subscribe (?:to (?:our|the|your)|now|here)|get (?:the )?(?:breaking|latest|top|daily) news|write to .{3,60} at \S+@\S+|a version of this (?:article|story)|this (?:article|story) (?:first|originally) appeared|abonnier(?:e|en sie)|contact .{3,60} by e-?mail)(?![\p{L}\p{N}])/iu;

/** What an agency notes in brackets of how a story changed. */
const REVISED = /^[(（](?:updates?|adds|recasts|corrects|rewrites|repeats|refiles)\b[^()]{3,200}[)）]\.?$/iu;

/** Whose picture it is, in brackets at the end. */
const PICTURED =
  /[(（[][^()（）[\]]{0,20}(?:photo|foto|getty|shutterstock|фото|写真|(?:picture|image|bild)(?: by|:))[^()（）[\]]{0,60}[)）\]]\.?$|^[(（]file (?:photo|picture|image)\b/iu;
/** `(REUTERS/Ada Vance)`: the agency and who took the picture for it. */
const TAKEN_BY = /[(（](?:[A-Z]{2,12}|Reuters)\/\p{Lu}\p{Ll}+ \p{Lu}[\p{L}.'’ -]{1,40}[)）]\.?$/u;

/** A short block after which something other than the story follows. */
const TURN =
  /^(?:(?:\d+ )?(?:reader )?comments?(?: \(\d+\))?|leave a (?:comment|reply)|post a comment(?: .{1,30})?|tell us what you think|what do you think\?|have your say|add (?:a|your) comments?|report abuse|join the (?:conversation|discussion)|your comments?|kommentare?(?: \(\d+\))?|komentarze(?: \(\d+\))?|opinie|комментарии(?: \(\d+\))?|обсуждение|comentarios|commentaires|related (?:articles?|stories|news|content|links)|more (?:from|on|stories|news|breaking|in)\b.{0,40}|most (?:popular|read|viewed|e-?mailed|shared|recent)|latest (?:news|stories)|top stories|recommended(?: for you)?|you (?:may|might) also like|what to read next|also on .{1,20}|read next|trending|mehr zum thema|das könnte sie.{0,30}|weitere (?:meldungen|artikel|themen)|ostatnie wiadomości|najnowsze|najczęściej czytane|zobacz także|читайте также|новости(?: партн[её]ров| по теме)?|по теме|материалы по теме|другие новости|lo más (?:leído|visto)|noticias relacionadas|sur le même sujet|à lire aussi|les plus lus|newsletter(?: sign ?up)?|相关(?:新闻|阅读|链接)|相關新聞|热点新闻|.{0,6}新闻精选[:：]?|関連(?:記事|ニュース))[:：.…»]{0,3}$/iu;

/** Length as a reader of a Latin script would feel it. */
export function lengthOf(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  return text.length + 2 * dense;
}

/** Words in small letters up to a full stop: what a label, a link or a name is not. */
const isSentence = (text: string) => SENTENCE_END.test(text) && (text.match(/\s\p{Ll}/gu)?.length ?? 0) > 5;

export function kindOf(block: TextBlock): Kind {
  const { text, tag, linked, strong, mark } = block;
  const length = lengthOf(text);
  const visible = text.replace(/\s/g, '').length || 1;
  const links = linked / Math.max(visible, linked);
  // A box called “photo” may hold the whole story.
  const box = tag === 'figcaption' || tag === 'caption' ? 15 : 5;
  if ((mark === 'caption' || tag === 'caption') && length < box * PARAGRAPH) return 'caption';
  if (length < 60 && TURN.test(text)) return 'turn';
  if (links > 0.6) {
    // A sentence of the story may be one link.
    const sentence = tag === 'p' && length >= PARAGRAPH && isSentence(text);
    return sentence || (length > 3 * PARAGRAPH && links < 0.8) ? 'short' : 'links';
  }
  if (mark === 'comment') return 'junk';
  if (length < 3 * PARAGRAPH && (JUNK.test(text) || ENTRY.test(text) || ADVERTISEMENT.test(text)))
    return 'junk';
  if (length < 3 * PARAGRAPH && LABEL.test(text) && !isSentence(text)) return 'junk';
  if (length < 8 * PARAGRAPH && (BOILERPLATE.test(text) || ASKED.test(text))) return 'junk';
  if (REVISED.test(text)) return 'junk';
  if (length < 8 * PARAGRAPH && PICTURED.test(text)) return 'caption';
  if (length < 4 * PARAGRAPH && TAKEN_BY.test(text)) return 'caption';
  if (length < 2.5 * PARAGRAPH && !SENTENCE_END.test(text) && PHOTO.test(text)) return 'caption';
  if (length < PARAGRAPH && PHOTO.test(text)) return 'caption';
  if (length < 3 * PARAGRAPH && /^[（(]?[图圖][为為]/.test(text)) return 'caption';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (length >= PARAGRAPH && links < 0.4) {
    if (mark === 'aside' && length < 2 * PARAGRAPH) return 'short';
    return 'paragraph';
  }
  if (strong / visible > 0.8 && !/[.,;:]$/u.test(text)) return 'heading';
  return 'short';
}
