/**
 * Makes a browser's pages late: everything a page puts off, asks the network or asks the device comes this many
 * milliseconds later than it would. A test that does not wait for what it looks at then fails each time, rather
 * than once in a while on a busy machine.
 */
export function makeLate(browser, ms) {
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    await context.addInitScript(beLate, ms);
    return context;
  };
  browser.newPage = async (options) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('close', () => void context.close());
    return page;
  };
}

/** Runs in the page, before anything of it does. */
function beLate(ms) {
  const { setTimeout, requestAnimationFrame, cancelAnimationFrame, clearTimeout, fetch } = window;
  const late = () => new Promise((resolve) => setTimeout(resolve, ms));

  window.setTimeout = (call, after = 0, ...rest) => setTimeout(call, after + ms, ...rest);

  const timers = new Map();
  window.requestAnimationFrame = (call) => {
    const frame = requestAnimationFrame(() => {
      timers.set(
        frame,
        setTimeout(() => {
          timers.delete(frame);
          call(performance.now());
        }, ms),
      );
    });
    return frame;
  };
  window.cancelAnimationFrame = (frame) => {
    cancelAnimationFrame(frame);
    clearTimeout(timers.get(frame));
  };

  if (window.scheduler?.yield) {
    const next = window.scheduler.yield.bind(window.scheduler);
    window.scheduler.yield = async () => {
      await late();
      await next();
    };
  }

  window.fetch = async (...asked) => {
    const answer = await fetch(...asked);
    await late();
    return answer;
  };

  // A request inside a transaction that writes must be heard at once, or the transaction ends without it.
  delay(IDBRequest.prototype, 'onsuccess', ({ transaction }) => transaction?.mode !== 'readwrite');
  delay(IDBTransaction.prototype, 'oncomplete', () => true);

  function delay(prototype, name, canWait) {
    const { get, set } = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, {
      configurable: true,
      get,
      set(call) {
        set.call(this, (event) =>
          canWait(this) ? setTimeout(() => call.call(this, event), ms) : call.call(this, event),
        );
      },
    });
  }
}
