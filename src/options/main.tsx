import { render } from 'preact';
import { dress } from '../words/words.ts';
import { Options } from './options.tsx';
import './options.css';

dress(document.documentElement);
render(<Options />, document.getElementById('page')!);
