/** An XMLHttpRequest for tests, answered by the test. Only what an upload uses. */
export class FakeXhr {
  /** Those sent and not answered, in order. */
  static open: FakeXhr[] = [];
  /** Every one sent. */
  static sent: FakeXhr[] = [];

  status = 0;
  responseText = '';
  readyState = 0;
  aborted = false;
  method = '';
  url = '';
  body: FormData | undefined;
  readonly headers: Record<string, string> = {};
  readonly upload = Object.assign(new EventTarget(), {
    onprogress: (_event: { lengthComputable: boolean; loaded: number; total: number }): void => undefined,
  });
  onload = (): void => undefined;
  onerror = (): void => undefined;

  open(method: string, url: string): void {
    this.method = method;
    this.url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  send(body: FormData): void {
    this.body = body;
    FakeXhr.open.push(this);
    FakeXhr.sent.push(this);
  }

  abort(): void {
    this.aborted ||= this.close();
    // As the standard has it, an answer that was there is gone (https://xhr.spec.whatwg.org/#the-abort()-method).
    this.status = 0;
    this.responseText = '';
  }

  /** Reports bytes as sent, of 100. */
  progress(loaded: number): void {
    this.upload.onprogress({ lengthComputable: true, loaded, total: 100 });
    if (loaded === 100) this.upload.dispatchEvent(new Event('load'));
  }

  /** Ends it with an answer; a body that is no string is sent as JSON. */
  answer(status: number, body: unknown = ''): void {
    this.close();
    this.status = status;
    this.responseText = typeof body === 'string' ? body : JSON.stringify(body);
    this.onload();
  }

  /** Ends it without an answer. */
  lose(): void {
    this.close();
    this.onerror();
  }

  private close(): boolean {
    const wasOpen = FakeXhr.open.includes(this);
    FakeXhr.open = FakeXhr.open.filter((each) => each !== this);
    if (wasOpen) this.readyState = 4;
    return wasOpen;
  }
}
