import type { AbbreviationKind } from '../../analysis/text/abbreviations.ts';

/** Something always follows. */
const TITLES = `mr. mrs. ms. mx. dr. drs. prof. Rev. Fr. messrs. mlle. mme. Gen. lt. Col. Maj. capt. cmdr. Cpl. sgt. pvt. adm.
  brig. gov. govs. sen. sens. rep. reps. pres. Hon. msgr. supt. Det. insp. Amb. atty. Sup. Asst. mt. ft. Sts. vs. v.
  e.g. i.e. cf. approx. ca. Dist. Sec. Cie.`;

/** May stand last in a sentence. */
const ENDING = `sr. jr. st. ave. blvd. rd. inc. corp. co. cos. ltd. bros. plc. llc. assn. univ. dept. est. al. etc. ed. eds. esq.
  Jan. Feb. Apr. Aug. Sept. Sep. Oct. Nov. Dec. a.m. p.m. ph.d. m.sc. s.p.a.
  Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev.
  Okla. Ore. Pa. Penn. Tenn. Tex. Vt. Va. Wash. Wis. Wyo. W.Va. Ont. Que. Alta. D.C.`;

/** Only before a number: “No. 5”, “Mar. 3”, but “he said no.” */
const NUMBERED = `no. nos. vol. vols. p. pp. fig. figs. art. sec. ch. para. op. Jun. Jul. Mar. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.`;

const entries = (words: string, kind: AbbreviationKind) =>
  words.split(/\s+/).map((word): [string, AbbreviationKind] => [word, kind]);

/** Words that keep their full stop; an entry with a capital wants one in the text too. */
export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map([
  ...entries(TITLES, 'title'),
  ...entries(ENDING, 'ending'),
  ...entries(NUMBERED, 'number'),
]);
