import { ActButton } from './act-button';

interface TeachOfferProps {
  /** The page's form is bound in part; else not at all. */
  partly: boolean;
  onTeach(): void;
}

/** For a form whose labels do not say what its inputs are. */
export function TeachOffer({ partly, onTeach }: TeachOfferProps) {
  return (
    <details class="small teach">
      <summary>{partly ? '有的格没有认出来？' : '这一页就是填报表，却没有认出来？'}</summary>
      <p class="help">
        表里只写代码或说法特别时，可以在网页上指给年报助手看：每一块点两格，其余按规律接上，您核对后存成填报档案，以后自动对上。
      </p>
      <ActButton testId="teach-start" small onAct={onTeach}>
        指给我看（教一次）
      </ActButton>
    </details>
  );
}
