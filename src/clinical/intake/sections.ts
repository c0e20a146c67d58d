import type { LabelKind } from './labels.ts';
import { isMobile } from './numbers.ts';
import { gaps, type Token } from './tokens.ts';

/**
 * The tokens with those that do not speak of the patient (next of kin, a GP, what is behind labels that are not known)
 * replaced by a heading each, so that nothing is read across them. Where it cannot be told (a telephone number below a
 * GP), they are not the patient's.
 */
export function patientTokens(tokens: readonly Token[]): Token[] {
  let section: LabelKind | undefined;
  let isFilled = false;
  function isPatients(token: Token, index: number): boolean {
    if (section && ends(section, token, isFilled)) section = undefined;
    if (isTag(token, tokens[index - 1])) return false;
    if (token.kind === 'label' && startsSection(token.label)) {
      section = token.label;
      isFilled = false;
      return false;
    }
    isFilled = true;
    return section === undefined && !isTag(tokens[index + 1], token);
  }
  return tokens.map((token, index) =>
    isPatients(token, index) ? token : { ...token, kind: 'label', label: 'heading' },
  );
}

const startsSection = (label: LabelKind) => /^(?:relative|doctor|bare|unknown)$/.test(label);

function ends(section: LabelKind, token: Token, isFilled: boolean): boolean {
  const label = token.kind === 'label' ? token.label : undefined;
  if (label === 'heading') return true;
  const isIdentity = token.isLabelled && /^(?:date|nhsNumber|gender)$/.test(token.kind);
  if (label === 'name' && /^["']?(?:patient|client|re)/i.test(token.text)) return true;
  if (section === 'relative') return isIdentity && token.kind !== 'gender';
  if (section === 'doctor') {
    const isLandline = token.kind === 'phone' && !isMobile(token.value);
    return label === undefined ? token.isLabelled && !isLandline : label !== 'name';
  }
  if (label !== undefined || token.isLabelled) return true;
  return token.gap >= gaps.cell && (section === 'bare' || isFilled);
}

/** Whether a token says whose the e-mail address or number before it is: "07700 900456 (wife)". */
function isTag(token: Token | undefined, before: Token | undefined): boolean {
  const isContact = before?.kind === 'phone' || before?.kind === 'email';
  if (!isContact || token?.kind !== 'label' || token.gap > gaps.bracket) return false;
  return /^(?:relative|doctor)$/.test(token.label);
}
