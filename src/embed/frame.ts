import { CallOptions, connect, WindowMessenger, type Messenger, type RemoteProxy } from 'penpal';
import {
  channel,
  isCount,
  isReferralId,
  readFrameEvent,
  readSetup,
  readTheme,
  type FrameEvent,
  type FrameMethods,
  type HostMethods,
  type Setup,
} from './protocol.ts';

// Penpal wants methods in an object that can be indexed; an interface cannot.
type Methods<T> = { [K in keyof T]: T[K] };

/** The portal's page, as our page in its frame knows it. */
export interface Host {
  /** What it is about at this moment. Rejects when the host does not answer. */
  readonly getSetup: () => Promise<Setup>;
  /** A fresh assertion. Rejects when the host has none or does not answer; why is the host's to say. */
  readonly getAssertion: () => Promise<string>;
  /** The height that the page needs, in CSS pixels. */
  readonly setHeight: (height: number) => void;
  /** Tells what happened, and nothing but what the protocol has for it. */
  readonly tell: (event: FrameEvent) => void;
}

/** What {@link connectToHost} needs. */
export interface HostOptions {
  /** The exact origins that may frame us; not empty. */
  readonly origins: readonly string[];
  /** What the host may ask. Called with what was read and has the right form only. */
  readonly methods: FrameMethods;
  /** The way to the host, in place of the window around ours. */
  readonly messenger?: Messenger;
}

/** For the handshake, and for each answer of the host, in milliseconds: together less than anybody waits for a page. */
const patience = { handshake: 8_000, answer: 10_000 } as const;

/**
 * Connects our page with the portal's page around it. Penpal hears the parent's window only, then only messages of the
 * right shape, then only the given origins; until then nothing goes out but an empty hello.
 * @throws Error when no host of these origins answers
 */
export async function connectToHost({ origins, methods, messenger }: HostOptions): Promise<Host> {
  // Penpal takes an empty list for our own origin.
  if (origins.length === 0) throw new Error('Nobody may frame this page');
  const { promise } = connect<Methods<HostMethods>>({
    messenger:
      messenger ?? new WindowMessenger({ remoteWindow: window.parent, allowedOrigins: [...origins] }),
    methods: guarded(methods),
    timeout: patience.handshake,
    channel,
  });
  return hostOf(await promise);
}

function hostOf(host: RemoteProxy<Methods<HostMethods>>): Host {
  const soon = new CallOptions({ timeout: patience.answer });
  // Whoever is told needs no answer, and a host that has gone is told nothing.
  const say = async (call: () => Promise<unknown>) => void (await call());
  const quietly = (call: () => Promise<unknown>) => void say(call).catch(() => undefined);
  return {
    getSetup: async () => readSetup(await host.getSetup(soon)),
    async getAssertion() {
      const assertion: unknown = await host.getAssertion(soon);
      if (typeof assertion !== 'string' || assertion === '') throw new TypeError('No assertion');
      return assertion;
    },
    setHeight: (height) => quietly(() => host.setHeight(Math.ceil(height))),
    tell(event) {
      // Read as the host reads it: a key too many never leaves this page.
      const told = readFrameEvent(event);
      if (told) quietly(() => host.tell(told));
    },
  };
}

/**
 * The methods as Penpal calls them: what has the wrong form is dropped, and whatever goes wrong in ours stays here, since
 * Penpal would send its message and stack to the host.
 */
function guarded({ setPatient, setTheme, open, setVisiblePart }: FrameMethods) {
  const heard: Record<keyof FrameMethods, (...given: unknown[]) => void> = {
    setPatient(...given) {
      const { patient, context } = readSetup({ patient: given[0], context: given[1] });
      if (patient) setPatient(patient, context);
    },
    setTheme: (theme) => setTheme(readTheme(theme)),
    open: (id) => isReferralId(id) && open(id),
    setVisiblePart(top, bottom) {
      if (isCount(top) && isCount(bottom) && top <= bottom) setVisiblePart(top, bottom);
    },
  };
  const silent = Object.entries(heard).map(([name, method]) => [
    name,
    (...given: unknown[]): void => {
      try {
        method(...given);
      } catch {
        // Not logged either: it may hold what was typed.
      }
    },
  ]);
  // Without a prototype there is nothing to call by name but these.
  return Object.assign(Object.create(null), Object.fromEntries(silent)) as Record<string, () => void>;
}
