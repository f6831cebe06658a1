/* Tells a field's listeners "pause" once nobody has typed in it for a while; leaving the field makes that needless. */
(() => {
  const PAUSE = 1500;
  const timers = new WeakMap();
  const live = (event) => event.target.closest?.('[data-live]');
  const stop = (field) => clearTimeout(timers.get(field));

  document.addEventListener('input', (event) => {
    const field = live(event);
    if (field) {
      stop(field);
      timers.set(field, setTimeout(() => field.dispatchEvent(new CustomEvent('pause')), PAUSE));
    }
  });
  document.addEventListener('change', (event) => stop(live(event)), { capture: true });
})();
