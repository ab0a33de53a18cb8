/**
 * The bundled sample: a story in the manner of a news agency, written for this project. The people,
 * the ship, the agency and the events are invented; only the towns and countries are real. It is put
 * together so that it shows everything that Copytaster marks: direct, mixed and indirect statements,
 * a spokesman, an unnamed official, a document, capitals that stand for their governments, two towns
 * of one name, an abbreviation, a person taken up again by surname and by pronoun, and days, weeks,
 * months and years behind and ahead of the dateline.
 */
import type { AnalysisInput } from '../analysis/contract.ts';

const paragraphs = [
  'TRIPOLI, Libya, March 14 (Sample Wire) — A ferry that drifted for two days in the central Mediterranean with 214 people on board was towed into port on Friday, ending a dispute in which Valletta said the rescue was for Tripoli to lead.',
  '“Nobody was hurt, and nobody should have waited this long,” said Nuri Belqasem, a spokesman for the Libyan coast guard. He said the last passengers left the Cormorant shortly after 6 a.m.',
  'The ship had set out on Monday from Tripoli, Lebanon, with a crew of 31. Both engines stopped on Wednesday some 90 kilometers south of Malta, according to the Central Mediterranean Rescue Network (CMRN), a charity that listens for distress calls.',
  '“We rang Valletta eleven times that night,” CMRN director Ingrid Solvang told reporters in Rome. “Eleven times.”',
  'Malta denied that it had been slow to answer. Its transport minister, Doreen Zahra, wrote on Telegram that a patrol boat was sent “as soon as the position was confirmed.” Zahra said she would publish the records of the calls next week.',
  'Tripoli announced an inquiry late on Thursday. The Libyan Transport Ministry said in a statement that the findings will be made public by the end of April.',
  'A senior port official, who spoke on condition of anonymity because he was not authorized to talk to the media, said the ferry may have sailed with a fault that was found during an inspection last week.',
  'The inspection report, seen by Sample Wire, says one of the two fuel pumps “must be replaced before the next voyage.”',
  'The owner, Orontes Lines, rejected any suggestion of neglect. “The pump was replaced on Saturday, and we have the bill,” its managing director, Rafiq Darwiche, said in a statement. He added that all passengers will be flown home on Sunday.',
  'Nadia Ferrante, a nurse from Palermo, said strangers had shared their water and sung to the children on the second night. “You could see the lights of a town,” she told Lebanese television. “You think: They must see us, too.”',
  'The Cormorant was built in Split, Croatia, in 1998 and bought by Orontes Lines in October 2021. It has linked the two cities of the same name, some 1,900 kilometers apart, since June 2023.',
  'The line could be suspended in the summer if the inquiry finds fault with the ship, the ministry warned. European Union ministers are due to discuss rescue at sea in Brussels on March 27.',
  '(This is a sample. The people, the ship, the agency and the events in it are invented.)',
];

export const STORY_TITLE = 'Drifting ferry reaches port as Valletta and Tripoli trade blame';

export const STORY_TEXT = paragraphs.join('\n\n');

export const STORY: AnalysisInput = {
  text: STORY_TEXT,
  title: STORY_TITLE,
  published: '2025-03-14',
  lang: 'en',
  publisher: 'Copytaster',
};
