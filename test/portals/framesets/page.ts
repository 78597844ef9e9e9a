import { framesPortal } from '../../support/frames-portal';

export const html = framesPortal['/form']!;
export const pages = framesPortal;
