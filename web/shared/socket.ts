/** A socket that does not become ready within this time counts as failed: a proxy may swallow it. */
const OPENING_LIMIT = 6_000;

export interface Frame {
  type: string;
  [field: string]: unknown;
}

export interface SocketOptions {
  url: string;
  /** Gets the function that sends frames while the socket is open. */
  onOpen?: (send: (frame: Frame) => void) => void;
  onFrame: (frame: Frame) => void;
  signal: AbortSignal;
}

/** One socket's life: resolves when it has ended, with whether it ever became ready. */
export function runSocket({ url, onOpen, onFrame, signal }: SocketOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = tryToOpen(url);
    if (!socket) return resolve(false);
    const over = new AbortController();
    let ready = false;
    const end = () => {
      if (over.signal.aborted) return;
      over.abort();
      clearTimeout(timer);
      socket.close();
      resolve(ready);
    };
    const timer = setTimeout(() => ready || end(), OPENING_LIMIT);
    const options = { signal: over.signal };
    const send = (frame: Frame) => socket.send(JSON.stringify(frame));
    socket.addEventListener("open", () => onOpen?.(send), options);
    socket.addEventListener("close", end, options);
    socket.addEventListener("error", end, options);
    // A network that went away leaves sockets that look alive for minutes.
    window.addEventListener("offline", end, options);
    signal.addEventListener("abort", end, options);
    socket.addEventListener(
      "message",
      (message: MessageEvent<string>) => {
        const frame = JSON.parse(message.data) as Frame;
        ready ||= frame.type === "ready";
        onFrame(frame);
      },
      options,
    );
  });
}

/** Null where the browser or its policy does not allow sockets at all. */
function tryToOpen(url: string): WebSocket | null {
  try {
    return new WebSocket(url);
  } catch {
    return null;
  }
}

/** The address of a socket next to an HTTP address. */
export function socketAddress(url: string): string {
  return new URL(url, location.href).href.replace(/^http/, "ws");
}
