const focusable = 'input:not([type="hidden"]), select, textarea, button, [tabindex]';

/** What to focus for a field's element: itself, or in a group the first control that is wrong, else the first. */
function controlOf(element: HTMLElement): HTMLElement {
  if (element.matches(focusable)) return element;
  return (
    element.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    element.querySelector<HTMLElement>(focusable) ??
    element
  );
}

/**
 * Brings a field into view with its label and messages, and focuses its control. `name` is the field's name, which is
 * the id of its control or group. Says whether there was such a field.
 */
export function focusField(name: string): boolean {
  const element = document.getElementById(name);
  if (!element) return false;
  const control = controlOf(element);
  (control.closest('[data-field]') ?? control).scrollIntoView({ block: 'nearest' });
  control.focus({ preventScroll: true });
  return true;
}
