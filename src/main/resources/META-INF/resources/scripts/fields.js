/* Tells a field's listeners "pause" once nobody has typed in it for a while; leaving the field makes that needless. */
(() => {
  const PAUSE = 1500;
  const timers = new WeakMap();
  const live = (event) => event.target.closest?.('[data-live]');
  const stop = (field) => {
    clearTimeout(timers.get(field));
    timers.delete(field);
  };
  const tell = (field) => {
    timers.delete(field);
    field.dispatchEvent(new CustomEvent('pause'));
  };

  document.addEventListener('input', (event) => {
    const field = live(event);
    if (field) {
      stop(field);
      timers.set(field, setTimeout(() => tell(field), PAUSE));
    }
  });
  // text that was changed and changed back makes no change event: what the server has may be what stood in between
  document.addEventListener('focusout', (event) => {
    const field = live(event);
    if (field && timers.has(field)) {
      stop(field);
      tell(field);
    }
  });
  document.addEventListener('change', (event) => {
    const field = live(event);
    if (field) {
      stop(field);
    }
  }, { capture: true });
})();
