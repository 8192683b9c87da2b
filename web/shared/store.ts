import { useEffect, useState } from "preact/hooks";

/** A state that changes by actions and tells whoever listens. */
export interface Store<State, Action> {
  get(): State;
  send(action: Action): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (state: State) => void): () => void;
}

export function createStore<State, Action>(
  first: State,
  reduce: (state: State, action: Action) => State,
): Store<State, Action> {
  let state = first;
  const listeners = new Set<(state: State) => void>();
  return {
    get: () => state,
    send(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The store's state in a component, which is drawn again when it changes. */
export function useStore<State, Action>(store: Store<State, Action>): State {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    setState(() => store.get());
    return store.subscribe((next) => setState(() => next));
  }, [store]);
  return state;
}
