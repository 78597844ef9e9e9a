import { datesAsOf } from './dates/as-of';
import { datesBody } from './dates/body';
import { datesContact } from './dates/contact';
import { datesPeriod } from './dates/period';
import { datesPlan } from './dates/plan';
import { datesPrinted, datesSigned } from './dates/signature';
import { datesTitle, datesTitleDouble } from './dates/title';
import { narrativeApplications } from './narrative/applications';
import { narrativeDisputes } from './narrative/disputes';
import { narrativeDocuments } from './narrative/documents';
import { narrativeDone } from './narrative/done';
import { narrativeFeeMissing, narrativeFeeRow, narrativeFeeTiers } from './narrative/fees';
import { narrativeFollowers } from './narrative/followers';
import { narrativeGroups } from './narrative/groups';
import { narrativeNone } from './narrative/none';
import { narrativeParts, narrativePartsOver } from './narrative/parts';
import { narrativeSameText } from './narrative/same-text';
import { narrativeShares } from './narrative/shares';
import { narrativeTrend } from './narrative/trend';
import { privacyAddress } from './privacy/address';
import { privacyBankCard } from './privacy/bank-card';
import { privacyCourtCase } from './privacy/court-case';
import { privacyIdentity } from './privacy/identity';
import { privacyMailbox } from './privacy/mailbox';
import { privacyMobile } from './privacy/mobile';
import { privacyPersonName } from './privacy/person-name';
import { privacySecrecyMark } from './privacy/secrecy-mark';
import type { Rule } from './rule';
import { structureAspects } from './structure/aspects';
import { structureEdition } from './structure/edition';
import { structureEmpty } from './structure/empty';
import { structureEmptyBrackets } from './structure/empty-brackets';
import { structureLeftovers } from './structure/leftovers';
import { structureNumbering } from './structure/numbering';
import { structureOrder } from './structure/order';
import { structurePairs } from './structure/pairs';
import { structureShort } from './structure/short';
import { wordingAssessment } from './wording/assessment';
import { wordingBookMarks } from './wording/book-marks';
import { wordingBracket } from './wording/bracket';
import { wordingDocumentNumber } from './wording/document-number';
import { wordingEnding } from './wording/ending';
import { wordingLaw } from './wording/law';
import { wordingMarkup } from './wording/markup';
import { wordingPunctuation } from './wording/punctuation';
import { wordingRepetition } from './wording/repetition';
import { wordingSelfName } from './wording/self-name';
import { wordingSlogan } from './wording/slogan';
import { wordingStaleDocument } from './wording/stale-document';
import { wordingTypo } from './wording/typo';

/** The checks that read the text. Apart from those of the tables, because a form page that holds no text does not load them. */
export const narrativeRules: readonly Rule[] = [
  privacySecrecyMark,
  privacyIdentity,
  privacyBankCard,
  privacyMobile,
  structureLeftovers,
  structureOrder,
  structureEdition,
  structureEmpty,
  datesTitle,
  datesPeriod,
  narrativeNone,
  narrativePartsOver,
  narrativeApplications,
  narrativeGroups,
  narrativeDisputes,
  narrativeDone,
  narrativeParts,
  narrativeFeeRow,
  narrativeDocuments,
  narrativeSameText,
  datesBody,
  datesPlan,
  datesPrinted,
  privacyPersonName,
  privacyAddress,
  privacyCourtCase,
  wordingRepetition,
  wordingSlogan,
  wordingMarkup,
  narrativeShares,
  narrativeTrend,
  narrativeFollowers,
  narrativeFeeTiers,
  narrativeFeeMissing,
  structureAspects,
  structureShort,
  structurePairs,
  structureNumbering,
  structureEmptyBrackets,
  wordingAssessment,
  wordingLaw,
  wordingStaleDocument,
  wordingDocumentNumber,
  wordingSelfName,
  wordingTypo,
  wordingBracket,
  wordingPunctuation,
  wordingBookMarks,
  wordingEnding,
  privacyMailbox,
  datesAsOf,
  datesSigned,
  datesContact,
  datesTitleDouble,
];
