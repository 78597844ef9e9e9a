import { Notice } from '../notice';

/** The browser did not open its database. */
export function Unopened({ reason }: { reason: string }) {
  return (
    <Notice level="error" role="alert">
      <h1>没有打开本机的报告</h1>
      <p>{reason}</p>
    </Notice>
  );
}
