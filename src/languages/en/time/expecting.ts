/** Verbs whose object lies ahead, whatever comes between: “expects a cut in June”; not “as expected in June”. */
export const EXPECTING: ReadonlySet<string> = new Set([
  'expect',
  'expects',
  'expected',
  'anticipate',
  'anticipates',
  'anticipated',
  'forecasts',
  'foresee',
  'foresees',
]);
