import { askForAssertion } from './assertion.ts';
import { explain, watchFrame } from './blocked.ts';
import { keepLine, type RemoteFrame } from './connection.ts';
import { createConversation, type Call } from './conversation.ts';
import { createFrameBox } from './frameBox.ts';
import { createTeller } from './handlers.ts';
import {
  checkContext,
  checkedOrigin,
  checkReferralId,
  type MountedReferral,
  type ReferralOptions,
} from './options.ts';
import {
  isCount,
  protocolVersion,
  readFrameEvent,
  type FrameEvent,
  type HostMethods,
  type Setup,
} from './protocol.ts';
import { watchVisiblePart } from './visiblePart.ts';

/** How long the frame may take to answer, and then to be ready, in milliseconds; and the portal to sign. */
const patience = 10_000;

/**
 * Puts the referral wizard into a container of a portal's page. What is wrong with the connection is said in the
 * container, in the console and by the `error` handler.
 * @throws TypeError what is wrong with the options
 */
export function mountReferral(container: Element, options: ReferralOptions): MountedReferral {
  const origin = checkedOrigin(options);
  const { partner, minHeight, maxHeight } = options;
  const conversation = createConversation<RemoteFrame>(setupOf(options));
  const teller = createTeller(options, options.context);
  const box = createFrameBox(container, { src: `${origin}/embed/${partner}`, minHeight, maxHeight });
  const watch = watchFrame(box.frame, origin);
  let hasAsked = false;
  let isGone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopVisiblePart: (() => void) | undefined;

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(isTooLate, patience);
  }

  function isTooLate(): void {
    // Nothing is loaded in a container that is not in the document yet.
    if (!box.frame.isConnected) return wait();
    if (hasAsked) {
      // The page in the frame runs, and says itself what it waits for.
      box.reveal();
      return teller.error({
        code: 'not-ready',
        message: 'The referral form was not ready within 10 seconds.',
      });
    }
    const error = explain({
      hostOrigin: window.origin,
      origin,
      partner,
      blockedBy: watch.blockedBy(),
      heardFrom: watch.heardFrom(),
      // Not in every browser.
      around: [...((window.location.ancestorOrigins as DOMStringList | undefined) ?? [])],
      isIsolated: window.crossOriginIsolated,
    });
    box.fail(error.message, () => {
      box.reload();
      wait();
    });
    return teller.error(error);
  }

  function isReady(): void {
    clearTimeout(timer);
    box.reveal();
    const frame = line.frame();
    if (!frame) return;
    conversation.ready(frame);
    stopVisiblePart?.();
    stopVisiblePart = watchVisiblePart(box.frame, ({ top, bottom }) => {
      quietly(() => line.frame()?.setVisiblePart(top, bottom));
    });
  }

  function hear(event: FrameEvent): void {
    if (event.type === 'error') {
      // What keeps it from getting ready is said in the frame, so it has to be seen.
      if (event.code !== 'theme-refused') box.reveal();
      return teller.error({ code: event.code, message: event.message });
    }
    if (event.type === 'ready') isReady();
    if (event.type === 'created') conversation.goOnWith(event.referralId);
    if (event.type === 'closed') conversation.goOnWith(undefined);
    return teller.event(event);
  }

  const host: HostMethods = {
    getSetup() {
      hasAsked = true;
      box.cover();
      wait();
      return conversation.begin();
    },
    async getAssertion() {
      const answer = await askForAssertion(options.getAssertion, patience);
      if ('assertion' in answer) return answer.assertion;
      if (!isGone) teller.error({ code: 'no-assertion', message: answer.problem });
      throw new Error('no assertion');
    },
    setHeight(height) {
      if (isCount(height)) box.setHeight(height);
    },
    tell(given) {
      const event = readFrameEvent(given);
      if (event && !isGone) hear(event);
    },
  };
  const line = keepLine(box.frame, origin, host);
  wait();

  function say(call: Call<RemoteFrame>, change: Partial<Setup>): void {
    if (!isGone) conversation.say(call, change);
  }

  return {
    setPatient(given, context) {
      if (context !== undefined) {
        checkContext(context);
        teller.addContext(context);
      }
      const patient = plain(given);
      const change = { patient, ...(context !== undefined && { context }) };
      say((frame) => quietly(() => frame.setPatient(patient, context)), change);
    },
    setTheme(given) {
      const theme = plain(given);
      say((frame) => quietly(() => frame.setTheme(theme)), { theme });
    },
    open(referralId) {
      checkReferralId(referralId);
      say((frame) => quietly(() => frame.open(referralId)), { referralId });
    },
    destroy() {
      isGone = true;
      clearTimeout(timer);
      stopVisiblePart?.();
      watch.stop();
      line.stop();
      box.remove();
    },
  };
}

function setupOf({ patient, context, referralId, theme, finish }: ReferralOptions): Setup {
  return plain({
    version: protocolVersion,
    ...(patient && { patient }),
    ...(context !== undefined && { context }),
    ...(referralId !== undefined && { referralId }),
    ...(theme && { theme }),
    ...(finish && { finish }),
  });
}

/** A copy as it can cross to the frame: frameworks hand out proxies, which cannot; and it may change here later. */
function plain<T>(given: T): T {
  return JSON.parse(JSON.stringify(given)) as T;
}

/** Says something to a frame that may be gone by now; one that comes back is told anew. */
function quietly(call: () => Promise<unknown> | undefined): void {
  try {
    call()?.catch(() => undefined);
  } catch {
    // The line was just cut.
  }
}
