// Event emitter, in place of Node's package of the same interface, which sigma would bring along.

type Listener = (...values: never[]) => void;

export class EventEmitter {
  #listeners = new Map<string, Listener[]>();

  on(name: string, listener: Listener): this {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
    return this;
  }

  addListener(name: string, listener: Listener): this {
    return this.on(name, listener);
  }

  once(name: string, listener: Listener): this {
    const once: Listener = (...values) => {
      this.off(name, once);
      listener(...values);
    };
    return this.on(name, once);
  }

  off(name: string, listener: Listener): this {
    this.#listeners.set(
      name,
      (this.#listeners.get(name) ?? []).filter((one) => one !== listener),
    );
    return this;
  }

  removeListener(name: string, listener: Listener): this {
    return this.off(name, listener);
  }

  removeAllListeners(name?: string): this {
    if (name === undefined) this.#listeners = new Map();
    else this.#listeners.delete(name);
    return this;
  }

  emit(name: string, ...values: unknown[]): boolean {
    const listeners = this.#listeners.get(name) ?? [];
    for (const listener of listeners) (listener as (...all: unknown[]) => void).apply(this, values);
    return listeners.length > 0;
  }
}
