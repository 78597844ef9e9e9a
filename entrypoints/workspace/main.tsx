import { render } from 'preact';
import { Shell } from '../../components/workspace/shell';
import '../../assets/theme.css';
import '../../assets/components.css';
import '../../assets/workspace.css';
import { EditorScreen } from './editor-screen';
import { route } from './route';

function Workspace() {
  const now = route.value;
  return <Shell screen={now.screen === 'editor' ? 'drafts' : now.screen}>{now.screen === 'editor' && <EditorScreen key={now.id} id={now.id} />}</Shell>;
}

render(<Workspace />, document.getElementById('app')!);
