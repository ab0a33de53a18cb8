import type { Language } from '../language.ts';
import { abbreviations } from './abbreviations.ts';

export const english: Language = {
  code: 'en',
  abbreviations,
  clitics: ["'s", "n't", "'re", "'ve", "'ll", "'d", "'m"],
};
