/** What the analysis is given of a page: the same in the browser and on the command line. */
import type { AnalysisInput } from '../analysis/contract.ts';
import type { PageFacts } from '../wire/facts.ts';
import type { Article } from './extract.ts';

export const inputOf = (article: Article, url: string | undefined, page: PageFacts): AnalysisInput => ({
  text: article.text,
  title: article.title ?? undefined,
  published: article.published ?? undefined,
  url,
  lang: article.lang ?? undefined,
  byline: article.byline ?? undefined,
  publisher: article.publisher ?? undefined,
  page,
});
