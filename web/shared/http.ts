/** Requests in JSON. A failed one throws `RequestFailed`, never anything else. */

export class RequestFailed extends Error {
  constructor(
    /** The HTTP status; 0 when no answer came, or none that can be read. */
    readonly status: number,
    /** The stable code of the error, as the API documents it. */
    readonly code: string,
    message: string,
    /** How long the server asks us to wait, in seconds. */
    readonly retryAfter: number | null = null,
    /** The whole answer: some errors bring more than code and message. */
    readonly answer: unknown = null,
  ) {
    super(message);
  }

  /** Whether the same request may succeed later without a change. */
  get temporary(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

export interface RequestOptions {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  /** Sent as JSON; a blob or a form as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Whether the answer is no JSON: a file, taken as it is. */
  blob?: boolean;
  /** Whether it goes on when the page is closed. */
  keepalive?: boolean;
}

/** The answer's JSON, or undefined when the answer is empty. */
export async function request<T>(url: string, options: RequestOptions = {}): Promise<T> {
  const response = await reach(url, options);
  if (!response.ok) throw await failure(response);
  if (response.status === 204) return undefined as T;
  try {
    return (await (options.blob ? response.blob() : response.json())) as T;
  } catch (error) {
    // Cut off on its way, or not from our server at all: whether it was done we cannot know.
    throw new RequestFailed(0, "unreadable", String(error));
  }
}

async function reach(url: string, options: RequestOptions): Promise<Response> {
  const headers: Record<string, string> = { ...options.headers };
  const body = encoded(options.body);
  if (typeof body === "string") headers["Content-Type"] = "application/json";
  try {
    const { method, signal = null, keepalive = false } = options;
    return await fetch(url, { ...(method && { method }), headers, body, signal, keepalive });
  } catch (error) {
    throw new RequestFailed(0, "unreachable", String(error));
  }
}

function encoded(body: unknown): string | Blob | FormData | null {
  if (body === undefined) return null;
  if (body instanceof Blob || body instanceof FormData) return body;
  return JSON.stringify(body);
}

async function failure(response: Response): Promise<RequestFailed> {
  const body = (await response.json().catch(() => null)) as {
    error?: { code?: string; message?: string; retry_after_s?: number };
  } | null;
  const header = Number(response.headers.get("Retry-After"));
  const retryAfter = body?.error?.retry_after_s ?? (header || null);
  const code = body?.error?.code ?? "unknown";
  return new RequestFailed(response.status, code, body?.error?.message ?? "", retryAfter, body);
}
