import type { CheckCase } from './check-cases/case';
import { cellsCases } from './check-cases/cells';
import { disputesCases } from './check-cases/disputes';
import { proactiveCases } from './check-cases/proactive';
import { requestsCases } from './check-cases/requests';
import { yearsCases } from './check-cases/years';

/** Failing cases of every check that runs; figures and bodies are invented. */
export const checkCases: readonly CheckCase[] = [
  ...proactiveCases,
  ...requestsCases,
  ...disputesCases,
  ...yearsCases,
  ...cellsCases,
];
