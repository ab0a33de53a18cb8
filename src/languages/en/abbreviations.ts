/** Words that keep their full stop and do not end a sentence by it. Lower case, with the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr. mrs. ms. mx. dr. prof. rev. fr. sr. jr. st. mt. ft. gen. lt. col. maj. capt. cmdr. cpl. sgt. pvt. adm.
  brig. gov. sen. rep. reps. sens. govs. pres. sec. hon. msgr. supt. det. insp. amb. atty. dist. dept.
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun.
  inc. corp. co. ltd. bros. cos. plc. llc. assn. univ. vs. v. no. nos. vol. pp. p. fig. est. approx. al. e.g. i.e. etc.
  ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev.
  okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo. n.c. s.c. n.d. s.d. n.h. n.j. n.m. n.y. r.i. w.va. d.c. ont. que. b.c.
  u.s. u.k. u.n. u.a.e. e.u. a.m. p.m. ph.d. m.d. b.a. m.a. j.d.`.split(/\s+/),
);
