import type { Analysis, Span } from '../../src/analysis/contract.ts';

/** What every Analysis must keep, whatever the input: the reasons it is broken, none if it is sound. */
export function faults(analysis: Analysis, text: string): string[] {
  const found: string[] = [];
  const check = (what: string, { start, end }: Span) => {
    if (
      !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= text.length)
    )
      found.push(`${what}: ${start}..${end} of ${text.length}`);
  };
  if (analysis.text !== text) found.push('text differs from the input');
  const entities = new Map(analysis.entities.map((e) => [e.id, e]));
  if (entities.size !== analysis.entities.length) found.push('two entities share an id');
  for (const m of analysis.mentions) {
    check('mention', m);
    if (entities.get(m.entity)?.type !== m.type)
      found.push(`mention of ${m.type} points to ${m.entity || 'nothing'}`);
  }
  for (const e of analysis.entities)
    for (const r of e.roles) {
      check('role', r);
      if (text.slice(r.start, r.end) !== r.text) found.push(`role is not the words of the text: ${r.text}`);
    }
  for (const m of analysis.metonyms) {
    check('metonym', m);
    if (!entities.has(m.place)) found.push('metonym of no place');
  }
  const sources = new Set(analysis.sources.map((s) => s.id));
  for (const q of analysis.quotes) {
    check('quote', q);
    if (q.cue) check('cue', q.cue);
    if (q.speaker) check('speaker', q.speaker);
    if (q.source !== null && !sources.has(q.source)) found.push('quote of no source');
  }
  for (const t of analysis.timexes) {
    check('timex', t);
    if (/NaN|undefined|Infinity/.test(t.value)) found.push(`timex value ${t.value}`);
  }
  for (const e of analysis.timeline) {
    check('timeline', { start: e.start, end: e.endOffset });
    if (e.timex !== null && !analysis.timexes[e.timex]) found.push('timeline entry of no timex');
    for (const id of [...e.who, ...e.where])
      if (!entities.has(id)) found.push('timeline entry names no entity');
    if (/NaN|undefined|Infinity/.test(e.value)) found.push(`timeline value ${e.value}`);
  }
  for (const s of analysis.sources) {
    if (!(s.share >= 0 && s.share <= 1)) found.push(`share ${s.share}`);
    for (const i of s.statements) if (!analysis.quotes[i]) found.push('source of no statement');
    if (s.entity !== null && !entities.has(s.entity)) found.push('source is no entity');
  }
  if (analysis.wire.dateline) check('dateline', analysis.wire.dateline);
  for (const p of [...analysis.mentions, ...analysis.quotes, ...analysis.timexes, ...analysis.timeline])
    if (!(p.confidence >= 0 && p.confidence <= 1) || !p.by)
      found.push(`no reason or no confidence: ${p.by} ${p.confidence}`);
  return found;
}
