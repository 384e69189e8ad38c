/** Waiting for something that should say a word from time to time. */
export interface SilenceTimer {
  /** Begins, or begins anew. */
  heard(): void;
  end(): void;
}

/**
 * Calls `silent` once nothing was heard for so long. Where this process itself was busy all the time, what was said
 * meanwhile still lies in the pipe: it is read before anybody is called silent.
 */
export function silenceTimer(ms: number, silent: () => void): SilenceTimer {
  let timer: NodeJS.Timeout | undefined;
  const end = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const heard = () => {
    end();
    const deadline = setTimeout(() => {
      // Pipes are read between timers and immediates.
      setImmediate(() =>
        setImmediate(() => {
          if (timer === deadline) silent();
        }),
      );
    }, ms);
    deadline.unref();
    timer = deadline;
  };
  return { heard, end };
}
