import { render } from 'preact';
import { inChosenLanguage } from '../words/language.ts';
import { say } from '../words/words.ts';
import { Options } from './options.tsx';
import './options.css';

inChosenLanguage(document.documentElement, () => {
  document.title = say('options_title');
  render(<Options />, document.getElementById('page')!);
});
