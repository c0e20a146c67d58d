/** The longest address that can be delivered to: https://www.rfc-editor.org/errata/eid1690 */
const longest = 254;

/**
 * An e-mail address without spaces around it, or undefined when it has not the shape `something@domain.tld`. Only the
 * shape: whether it can be reached, nothing but a message can tell.
 */
export function readEmail(text: string): string | undefined {
  const address = text.trim();
  const hasShape = /^[^\s@,;<>"]+@[^\s@,;<>".]+(?:\.[^\s@,;<>".]+)*\.[^\s@,;<>".\d]{2,}$/.test(address);
  return hasShape && address.length <= longest ? address : undefined;
}
