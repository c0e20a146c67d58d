import type { EmbedConfig } from '#contract/own/embed.ts';
import { connectToHost, type Host } from '#embed/frame.ts';
import {
  protocolVersion,
  type FhirPatient,
  type FrameEvent,
  type PlainPatient,
  type Setup,
} from '#embed/protocol.ts';
import { setVisiblePart, visiblePart } from '#ui/visiblePart.ts';
import { paths } from '../paths.ts';
import type { Embedded } from './EmbeddedContext.ts';
import { createFrameServices, type FrameServices } from './frameServices.ts';
import { createJourneyEvents } from './journeyEvents.ts';
import { refusedPairs } from './refusedPairs.ts';
import { reportHeight } from './reportHeight.ts';
import { createSightWatch } from './sight.ts';
import { createStore, type Store } from './store.ts';
import { createThemer } from './theme.ts';

/** The record that is open in the portal, as far as it told. */
export interface PortalRecord {
  readonly patient?: PlainPatient | FhirPatient | undefined;
  readonly context?: string | undefined;
}

/** A frame that is connected with its portal. */
export interface OpenFrame extends Embedded {
  readonly base: string;
  readonly partnerName: string;
  readonly setup: Setup;
  readonly services: FrameServices;
  readonly record: Store<PortalRecord>;
  /** A new referral is begun, for the record that is open in the portal or for none that is known. */
  readonly begun: (isForRecord: boolean) => void;
  /** The referral that the portal wants to see, until it is shown. */
  readonly asked: Store<string | undefined>;
  /** The referral that the frame came with, to go on with where it was left; undefined where its address says more. */
  readonly goOnWith: string | undefined;
}

/** The two ends do not understand each other. */
export class VersionError extends Error {
  override readonly name = 'VersionError';
}

/**
 * Connects the page with its portal: the handshake, then setup and sign-in side by side.
 * @param base `/embed/<partner>`
 * @throws VersionError, or Error when the portal does not answer
 */
export async function openFrame(base: string, config: EmbedConfig): Promise<OpenFrame> {
  const { partner } = config;
  let host: Host | undefined;
  const tell = (event: FrameEvent) => host?.tell(event);
  const events = createJourneyEvents(tell);
  const asked = createStore<string | undefined>(undefined);
  const record = createStore<PortalRecord>({});
  const setTheme = createThemer({
    root: document.documentElement,
    supports: (property, value) => CSS.supports(property, value),
    refusedPairs,
    tell,
  });

  host = await connectToHost({
    origins: config.origins,
    methods: {
      setPatient: (patient, context) => record.set({ patient, context }),
      setTheme: (theme) => setTheme(config.theme, theme),
      open(referralId) {
        events.resumed(referralId, record.get().context);
        asked.set(referralId);
      },
      setVisiblePart: (top, bottom) => setVisiblePart({ top, bottom }),
    },
  });
  const services = createFrameServices({
    partner: partner.id,
    host,
    events,
    // A new document: whatever of a patient was in this one's memory is gone with it.
    onOtherClinician: () => window.location.replace(base),
  });
  // Side by side with the setup. How it ends is in the auth context.
  void services.auth.check();
  const setup = await host.getSetup();
  if (setup.version !== protocolVersion) {
    tell({
      type: 'error',
      code: 'version',
      message: `This page's script speaks version ${setup.version}, the frame version ${protocolVersion}. Load the script from the frame's own origin.`,
    });
    // It is to be seen.
    tell({ type: 'ready' });
    throw new VersionError();
  }
  record.set({ patient: setup.patient, context: setup.context });
  events.startFor(setup.context);
  setTheme(config.theme, setup.theme);
  const height = reportHeight(host.setHeight);
  const isNew = enter(base, setup);
  let shownPath: string | undefined;
  if (setup.referralId !== undefined) events.resumed(setup.referralId, setup.context);
  return {
    base,
    partnerName: partner.name,
    setup,
    services,
    record,
    begun: (isForRecord) => events.startFor(isForRecord ? record.get().context : undefined),
    asked,
    goOnWith: isNew ? setup.referralId : undefined,
    watchSight: createSightWatch(tell),
    shown(isStep) {
      height.look();
      // What loads has no title yet.
      const title = document.getElementById('page-title');
      if (!title) return;
      const path = window.location.pathname.slice(base.length);
      if (shownPath !== undefined && path !== shownPath) bringIntoSight(title);
      shownPath = path;
      events.shown(path, isStep);
      if (isStep) services.openedStep.shown(path);
    },
    close: () => tell({ type: 'closed' }),
  };
}

/** The page around the frame stays where it was when a button at the end of a long page led on. */
function bringIntoSight(title: HTMLElement): void {
  const top = document.querySelector('nav') ?? title;
  if ((visiblePart()?.top ?? 0) > 0) top.scrollIntoView({ block: 'nearest' });
}

/**
 * From the frame's own address to the journey; a frame that was loaded again stays where it was.
 * @returns whether it is the former
 */
function enter(base: string, { referralId }: Setup): boolean {
  if (window.location.pathname.replace(/\/$/, '') !== base) return false;
  const start = referralId === undefined ? paths.newReferral : paths.referral(referralId);
  window.history.replaceState(null, '', base + start);
  return true;
}
