import { render } from 'preact';
import '../../assets/theme.css';
import '../../assets/components.css';

render(<main />, document.getElementById('app')!);
