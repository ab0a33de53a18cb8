import { render } from 'preact';
import { dress } from '../words/words.ts';
import { Options } from './options.tsx';
import './options.css';

dress(document);
render(<Options />, document.getElementById('page')!);
