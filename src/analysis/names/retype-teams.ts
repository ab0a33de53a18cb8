import type { Draft, DraftMention, Step } from '../draft.ts';
import type { NamesLanguage } from './language.ts';

/** So many different words of sport make a story one of sport. */
const SPORT = 3;

/**
 * In a story of sport, the place that beats, faces or hosts another name is its team, and so is the one that is
 * beaten (“Lund beat Malmo”, “meet Malmo and Oslo”) or has a striker; the name goes on meaning the team where no
 * preposition of place stands before it. Changes the type of `mentions` of places.
 */
export const retypeTeams: Step = {
  name: 'names/retype-teams',
  run(draft) {
    const language = draft.language?.names;
    if (!language || !isSport(draft, language)) return;
    const teams = new Set<string>();
    const wordsOf = (mention: DraftMention) => draft.text.slice(mention.start, mention.end);
    const retype = (mention: DraftMention) => {
      teams.add(wordsOf(mention));
      if (mention.type === 'organization') return;
      mention.type = 'organization';
      mention.by = 'names/team';
      delete mention.metonymic;
    };
    const starts = new Map(draft.mentions.map((mention) => [mention.firstToken, mention]));
    const ends = new Map(draft.mentions.map((mention) => [mention.endToken, mention]));
    draft.tokens.forEach(({ text, sentence }, verb) => {
      if (!language.contestVerbs.has(text.toLowerCase())) return;
      const within = (t: number) => draft.tokens[t]?.sentence === sentence;
      let t = verb + 1;
      while (within(t) && language.beforeTeams.has(draft.tokens[t]!.text.toLowerCase())) t++;
      let other = within(t) ? starts.get(t) : undefined;
      if (!other || other.type === 'person') return;
      const subject = ends.get(verb);
      if (subject?.type === 'place' && within(subject.firstToken)) retype(subject);
      while (other && other.type !== 'person') {
        retype(other);
        t = other.endToken;
        other = within(t) && language.andWords.has(draft.tokens[t]!.text) ? starts.get(t + 1) : undefined;
      }
    });
    const word = (t: number) => draft.tokens[t]?.text.toLowerCase() ?? '';
    for (const mention of draft.mentions)
      if (mention.type === 'place' && language.positions.has(word(mention.endToken))) retype(mention);
    for (const mention of draft.mentions)
      if (
        mention.type === 'place' &&
        teams.has(wordsOf(mention)) &&
        !language.placePrepositions.has(word(mention.firstToken - 1))
      )
        retype(mention);
  },
};

/** Are there words of the story that only sport has several of? */
export function isSport({ tokens }: Draft, { sportWords }: NamesLanguage): boolean {
  const found = new Set<string>();
  for (const { text } of tokens) {
    const word = text.toLowerCase();
    if (sportWords.has(word) && found.add(word).size >= SPORT) return true;
  }
  return false;
}
