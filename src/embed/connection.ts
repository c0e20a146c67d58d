import { connect, WindowMessenger, type RemoteProxy } from 'penpal';
import { channel, type FrameMethods, type HostMethods } from './protocol.ts';

// Penpal wants methods in an object that can be indexed; an interface cannot.
type Methods<T> = { [K in keyof T]: T[K] };

/** The frame's methods as they are called from here. */
export type RemoteFrame = RemoteProxy<Methods<FrameMethods>>;

/** A line to a frame that is kept whatever happens to the frame. */
export interface Line {
  /** The frame at the other end, once it has answered. */
  readonly frame: () => RemoteFrame | undefined;
  readonly stop: () => void;
}

/**
 * Keeps a line to the page in a frame. The page may be reloaded (Penpal goes on with the new one), may hang up, and the
 * portal may move the frame in its document, which gives it another window.
 * @param origin the only one that is heard
 */
export function keepLine(element: HTMLIFrameElement, origin: string, host: HostMethods): Line {
  // Without a prototype nothing but these can be named by the other end.
  const methods: Methods<HostMethods> = Object.assign(Object.create(null), host);
  let line: { window: Window; hangUp: () => void } | undefined;
  let remote: RemoteFrame | undefined;
  let isStopped = false;

  function renew(): void {
    const remoteWindow = element.contentWindow;
    // No window: the frame is not in a document yet.
    if (isStopped || !remoteWindow || remoteWindow === line?.window) return;
    line?.hangUp();
    const messenger = new WindowMessenger({ remoteWindow, allowedOrigins: [origin] });
    const { destroy } = messenger;
    const own = { window: remoteWindow, hangUp: () => connection.destroy() };
    messenger.destroy = () => {
      destroy();
      if (line !== own) return;
      line = undefined;
      remote = undefined;
      queueMicrotask(renew);
    };
    line = own;
    remote = undefined;
    const connection = connect<Methods<FrameMethods>>({ messenger, methods, channel });
    void answered(connection.promise, own);
  }

  async function answered(promise: Promise<RemoteFrame>, own: typeof line): Promise<void> {
    try {
      const frame = await promise;
      if (line === own) remote = frame;
    } catch {
      // Hung up before it was connected.
    }
  }

  element.addEventListener('load', renew);
  renew();
  return {
    frame: () => remote,
    stop() {
      isStopped = true;
      element.removeEventListener('load', renew);
      line?.hangUp();
    },
  };
}
