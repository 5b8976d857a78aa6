type Policy = { readonly createScriptURL: (address: string) => unknown };
type Factory = { readonly createPolicy: (name: string, rules: Policy) => Policy };

let policy: Policy | null = null;

/**
 * The address of a script of our own, as the page's policy wants it: the one policy `triage` lets through what
 * stands on this origin, and nothing else. Browsers without Trusted Types take the address as it is.
 */
export function ownScript(address: string): string {
  const factory: Factory | undefined = Reflect.get(globalThis, 'trustedTypes');
  if (factory === undefined) return checked(address);
  policy ??= factory.createPolicy('triage', { createScriptURL: checked });
  return policy.createScriptURL(address) as string;
}

function checked(address: string): string {
  const whole = new URL(address, location.href);
  if (whole.origin !== location.origin) throw new Error(`not our own script: ${whole.origin}`);
  return whole.href;
}
