import { render } from 'preact';
import { App } from '../popup/app.tsx';
import { dress } from '../words/words.ts';
import { readSample } from './sample-reading.ts';
import { Welcome } from './welcome.tsx';
import './welcome.css';

dress(document);
const page = document.getElementById('page')!;
render(<Welcome summary={null} />, page);
readSample((port) =>
  render(
    <Welcome summary={<App port={port} remembered={{}} remember={() => {}} openPanel={null} embedded />} />,
    page,
  ),
);
