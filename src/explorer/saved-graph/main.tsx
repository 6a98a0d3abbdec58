import { render } from 'preact';
import '../style.css';
import { readSavedGraph } from './saved-graph.js';
import { SavedGraphPage } from './saved-graph-page.js';

render(<SavedGraphPage saved={await readSavedGraph()} />, document.getElementById('page')!);
