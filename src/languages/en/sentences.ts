/**
 * Words that, capitalised after an abbreviation, show that a new sentence begins (“in the U.S. The
 * president …”), since no name begins with them.
 */
import { wordSet } from '../word-set.ts';
export const sentenceOpeners =
  wordSet(`the a an this that these those he she it they we you i his her its their our my your one some many most all both each every
  several no not none another other others such what who whose which when where why how while although though because since
  if unless until after before as at by for from in into of on to under over with without within between among against about
  across along amid around behind beyond despite during following near outside through throughout toward towards upon
  and but or so yet nor then there here now also however meanwhile moreover instead still even once earlier later
  according asked speaking only just more less two three four five six seven eight nine ten hundreds thousands dozens
  officials police analysts critics experts reporters witnesses residents authorities investigators prosecutors
  is was are were has have had do does did can could will would may might must should yesterday today tonight`);

/** Words that are two tokens written as one, with the length of the first. */
export const contractions: ReadonlyMap<string, number> = new Map([['cannot', 3]]);

/**
 * Verbs after a question or an exclamation in quotation marks that show the sentence to go on:
 * “‘Why?’ Holm asked.”
 */
export const speechVerbs =
  wordSet(`said says say asked asks wrote writes tweeted posted told added replied answered shouted cried yelled chanted recalled
  wondered exclaimed demanded responded screamed quipped joked urged read reads declared`);
