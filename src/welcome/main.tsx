import { render } from 'preact';
import { App } from '../popup/app.tsx';
import { HeadingLevel } from '../popup/parts/heading.tsx';
import { dress } from '../words/words.ts';
import { readSample } from './sample-reading.ts';
import { Welcome } from './welcome.tsx';
import './welcome.css';

// The page itself is in the story's language, which its reading goes by.
dress(document.body);
const page = document.getElementById('page')!;
render(<Welcome summary={null} />, page);
readSample((port) =>
  render(
    <Welcome
      summary={
        <HeadingLevel.Provider value="h2">
          <App port={port} remembered={{}} remember={() => {}} openPanel={null} embedded />
        </HeadingLevel.Provider>
      }
    />,
    page,
  ),
);
