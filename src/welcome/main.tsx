import { render } from 'preact';
import { App } from '../popup/app.tsx';
import type { PagePort } from '../popup/page-port.ts';
import { HeadingLevel } from '../popup/parts/heading.tsx';
import { inChosenLanguage } from '../words/language.ts';
import { readSample } from './sample-reading.ts';
import { Welcome } from './welcome.tsx';
import './welcome.css';

const page = document.getElementById('page')!;
let port: PagePort | null = null;

const show = () =>
  render(
    <Welcome
      summary={
        port && (
          <HeadingLevel.Provider value="h2">
            <App port={port} remembered={{}} remember={() => {}} openPanel={null} embedded />
          </HeadingLevel.Provider>
        )
      }
    />,
    page,
  );

// The page itself is in the story's language, which its reading goes by.
inChosenLanguage(document.body, show).then(() =>
  readSample((made) => {
    port = made;
    show();
  }),
);
