/** The development sets, how each is run, and the figures that the table shows of each scorer's answer. */

/** One scorer's JSON answer; its shape differs by task. */
// biome-ignore lint/suspicious/noExplicitAny: the scorers' answers are read here and nowhere else.
type Answer = any;

/** A row of the table: column title → figure; an absent one has no column. */
export type Cells = Record<string, string | number | undefined>;

export interface EvaluationSet {
  task: string;
  /** What the table calls it; the task and its arguments, if absent. */
  title?: string;
  /** Arguments after the task: the set's name and the scorer's options. */
  args: readonly string[];
  /** Scored once more with these options, without running the analysis again. */
  rescore?: readonly string[];
  figures(answer: Answer): Cells;
  /** Where the errors are: class → how many or which rate. */
  errors(answer: Answer): Cells;
}

const prf = (x: Answer) => `${x.p} / ${x.r} / ${x.f1}`;
const percent = (x: number) => Math.round(x * 10) / 10;

const names = (set: string): EvaluationSet => ({
  task: 'names',
  args: [set],
  figures: (a) => ({
    'all P / R / F1': prf(a.all),
    person: a.person?.f1,
    place: a.place?.f1,
    organization: a.organization?.f1,
  }),
  errors: (a) => ({
    'right span, wrong type (F1 points)': percent(a.untyped.f1 - a.all.f1),
    'organizations missed %': percent(100 - (a.organization?.r ?? 0)),
    'people missed %': percent(100 - (a.person?.r ?? 0)),
    'places missed %': percent(100 - (a.place?.r ?? 0)),
  }),
});

/** The scorer of quotations answers in shares of one. */
const share = (x: number) => percent(100 * x);
const prfOf = (x: Answer) => `${share(x.p)} / ${share(x.r)} / ${share(x.f)}`;

const quotes = (set: string): EvaluationSet => ({
  task: 'quotes',
  args: [set],
  figures: (a) =>
    a.sentence
      ? { 'sentence P / R / F1': prfOf(a.sentence) }
      : {
          'exact P / R / F1': prfOf(a.exact.all),
          direct: share(a.exact.direct.f),
          mixed: share(a.exact.mixed.f),
          indirect: share(a.exact.indirect.f),
          'overlap F1': share(a.overlap50.all.f),
          'overlap and right speaker F1': share(a.withSpeaker.all.f),
        },
  errors: (a) =>
    a.sentence
      ? {}
      : {
          'found, edges off (F1 points)': share(a.overlap50.all.f - a.exact.all.f),
          'found, wrong speaker (F1 points)': share(a.overlap50.all.f - a.withSpeaker.all.f),
          'not found %': share(1 - a.overlap50.all.r),
          'false %': share(1 - a.overlap50.all.p),
        },
});

const time = (set: string, ...options: string[]): EvaluationSet => ({
  task: 'time',
  args: [set, ...options],
  figures: (a) => ({
    'strict F1': a.strict.f1,
    'relaxed F1': a.relaxed.f1,
    'type F1': a.typeF1,
    'value F1': a.valueF1,
  }),
  errors: (a) => ({
    'missed %': percent(100 - a.relaxed.r),
    'false %': percent(100 - a.relaxed.p),
    'found, wrong value (F1 points)': percent(a.relaxed.f1 - a.valueF1),
    'found, edges off (F1 points)': percent(a.relaxed.f1 - a.strict.f1),
  }),
});

const places = (set: string): EvaluationSet => ({
  task: 'places',
  args: [set, '--literal-only'],
  figures: (a) => ({
    'span overlap F1': a.spanOverlap.f1,
    acc161All: a.acc161All,
    'endToEnd161 F1': a.endToEnd161.f1,
    'median km': a.medianKm,
  }),
  errors: (a) => ({
    'not found %': percent(100 - a.spanOverlap.r),
    'false %': percent(100 - a.spanOverlap.p),
    'found, no coordinates': a.unresolved,
    'found, wrong place': Math.round(((100 - a.acc161All) / 100) * a.scored) - a.unresolved,
  }),
});

const pages: EvaluationSet = {
  task: 'pages',
  args: ['index_dev'],
  rescore: ['--lang=en'],
  figures: (a) => ({
    'wire P / R / F1': prf(a.wire),
    agency: a.agency,
    where: a.where,
    dateline: a.dateline,
    published: a.published,
    'body mean': a.body.mean,
    'wire body mean': a.wireBody?.mean,
  }),
  errors: (a) =>
    Object.fromEntries(Object.entries(a.falseAlarms).map(([k, v]) => [`false alarms: ${k}`, v as string])),
};

const articles = (title?: string, ...args: string[]): EvaluationSet => ({
  task: 'articles',
  title,
  args,
  figures: (a) => ({
    mean: a.mean,
    ...Object.fromEntries(Object.entries<Answer>(a.rows).map(([row, x]) => [row, x.f1 ?? x.accuracy])),
  }),
  errors: (a) =>
    Object.fromEntries(
      Object.entries<Answer>(a.rows)
        .filter(([, x]) => x.f1 !== undefined)
        .map(([row, x]) => [`${row} P / R`, `${x.p} / ${x.r}`]),
    ),
});

export const SETS: readonly EvaluationSet[] = [
  articles(),
  articles('own stories, seen', 'test/blind/seen'),
  articles('own stories, kept', 'test/blind/kept'),
  names('worldwide-dev'),
  names('voa-dev'),
  quotes('polnear.dev'),
  quotes('voa-dev'),
  quotes('gum'),
  quotes('newsdiscourse.dev'),
  time('timebank'),
  time('aquaint'),
  time('gum-other', '--types', 'DATE,TIME'),
  places('lgl-dev'),
  places('gwn-dev'),
  places('geovirus'),
  pages,
];
