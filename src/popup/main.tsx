import { render } from 'preact';

render(<h1>Copytaster</h1>, document.querySelector('main')!);
