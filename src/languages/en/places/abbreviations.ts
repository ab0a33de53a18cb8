const STATES = `
AL Ala.
AK Alaska
AZ Ariz.
AR Ark.
CA Calif. Cal.
CO Colo.
CT Conn.
DE Del.
DC D.C.
FL Fla.
GA Ga.
HI Hawaii
ID Idaho
IL Ill.
IN Ind.
IA Iowa
KS Kan. Kans.
KY Ky.
LA La.
ME Maine
MD Md.
MA Mass.
MI Mich.
MN Minn.
MS Miss.
MO Mo.
MT Mont.
NE Neb. Nebr.
NV Nev.
NH N.H.
NJ N.J.
NM N.M. N.Mex.
NY N.Y.
NC N.C.
ND N.D. N.Dak.
OH Ohio
OK Okla.
OR Ore.
PA Pa. Penn. Penna.
RI R.I.
SC S.C.
SD S.D. S.Dak.
TN Tenn.
TX Tex. Texas
UT Utah
VT Vt.
VA Va.
WA Wash.
WV W.Va. W.V.
WI Wis. Wisc.
WY Wyo.
`;

/** Canada's regions have numbers in GeoNames. */
const PROVINCES = `
01 AB Alta.
02 BC B.C.
03 MB Man.
04 NB N.B.
05 NL N.L. Nfld.
07 NS N.S.
08 ON Ont.
09 PE P.E.I.
10 QC Que.
11 SK Sask.
12 YT
13 NT N.W.T.
14 NU
`;

const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));

/** As printed after a town (`Macon, Ga.`); most of them also stand alone (`a Ga. pastor`). */
export const regionAbbreviations: ReadonlyMap<string, string> = new Map([
  ...rows(STATES).flatMap(([postal, ...forms]) =>
    forms.map((form): [string, string] => [form, `US.${postal}`]),
  ),
  ...rows(PROVINCES).flatMap(([code, , ...forms]) =>
    forms.map((form): [string, string] => [form, `CA.${code}`]),
  ),
]);

export const postalCodes: ReadonlyMap<string, string> = new Map([
  ...rows(STATES).map(([postal]): [string, string] => [postal!, `US.${postal}`]),
  ...rows(PROVINCES).map(([code, postal]): [string, string] => [postal!, `CA.${code}`]),
]);
