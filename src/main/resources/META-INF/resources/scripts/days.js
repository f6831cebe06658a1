/*
 * The day calendar: a table for each month, a button for each day. Moving about (arrows, Home, End, Page Up, Page Down)
 * stays in the browser; "tick" tells the server that a day was ticked or unticked, "leave" that the calendar was left after that.
 */
(() => {
  if (customElements.get('guichet-days')) {
    return;
  }

  const make = (name, text = '', attributes = {}) => {
    const element = document.createElement(name);
    element.textContent = text;
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };

  class Days extends HTMLElement {
    #model = null;
    #text = '';
    #ticked = new Set();
    #buttons = new Map();
    #current = '';
    #touched = false;

    connectedCallback() {
      // what was set before this script arrived
      for (const property of ['model', 'ticked']) {
        if (Object.hasOwn(this, property)) {
          const value = this[property];
          delete this[property];
          this[property] = value;
        }
      }
      this.addEventListener('click', this);
      this.addEventListener('keydown', this);
      this.addEventListener('focusin', this);
      this.addEventListener('focusout', this);
    }

    get model() {
      return this.#text;
    }

    set model(text) {
      if (text !== this.#text) {
        this.#text = text;
        this.#model = JSON.parse(text);
        this.#draw();
      }
    }

    get ticked() {
      return [...this.#ticked].sort().join(' ');
    }

    set ticked(text) {
      this.#ticked = new Set(text.split(' ').filter((date) => date));
      this.#mark();
    }

    focus(options) {
      this.#buttons.get(this.#current)?.focus(options);
    }

    handleEvent(event) {
      const date = event.target.closest?.('button')?.dataset.date;
      if (event.type === 'focusout') {
        if (this.#touched && !this.contains(event.relatedTarget)) {
          this.#touched = false;
          this.dispatchEvent(new CustomEvent('leave'));
        }
      } else if (date && event.type === 'click') {
        this.#tick(date);
      } else if (date && event.type === 'focusin') {
        this.#roam(date);
      } else if (date && event.type === 'keydown') {
        const target = event.altKey || event.ctrlKey || event.metaKey ? null : this.#target(date, event.key);
        if (target) {
          event.preventDefault();
          this.#buttons.get(target).focus();
        }
      }
    }

    #draw() {
      const held = this.contains(document.activeElement);
      const months = make('div', '', { class: 'months' });
      this.#buttons.clear();
      this.#model.months.forEach((month) => months.append(this.#month(month)));
      this.replaceChildren(months);
      this.#mark();
      const dates = [...this.#buttons.keys()];
      const start = [this.#current, ...this.#ticked].find((date) => this.#buttons.has(date));
      this.#roam(start ?? dates.find((date) => !this.#closed(date)) ?? dates[0] ?? '');
      if (held) {
        this.focus();
      }
    }

    #month(month) {
      const table = make('table', '', { class: 'cal' });
      table.append(make('caption', month.name));
      const heads = table.createTHead().insertRow();
      this.#model.heads.forEach((head) => {
        const cell = make('th', '', { scope: 'col' });
        cell.append(make('abbr', head.short, { title: head.full }));
        heads.append(cell);
      });
      const body = table.createTBody();
      const cells = Math.ceil((month.skip + month.days.length) / 7) * 7;
      for (let i = 0; i < cells; i++) {
        const row = i % 7 === 0 ? body.insertRow() : body.rows[body.rows.length - 1];
        const cell = row.insertCell();
        const day = i - month.skip + 1;
        if (day >= 1 && day <= month.days.length) {
          const date = `${month.month}-${String(day).padStart(2, '0')}`;
          const button = make('button', String(day), { type: 'button', tabindex: '-1' });
          button.dataset.date = date;
          button.dataset.name = month.days[day - 1];
          this.#buttons.set(date, button);
          cell.append(button);
        }
      }
      return table;
    }

    /** Why a day cannot be ticked, or nothing. */
    #closed(date) {
      const { from, to, today, outside, later } = this.#model;
      if (!from || date < from || date > to) {
        return outside;
      }
      return date > today ? later : '';
    }

    #mark() {
      this.#buttons.forEach((button, date) => {
        const on = this.#ticked.has(date);
        const reason = this.#closed(date);
        button.setAttribute('aria-pressed', String(on));
        button.setAttribute('aria-label', reason ? `${button.dataset.name}, ${reason}` : button.dataset.name);
        button.toggleAttribute('data-closed', Boolean(reason));
        if (reason && !on) {
          button.setAttribute('aria-disabled', 'true');
        } else {
          button.removeAttribute('aria-disabled');
        }
      });
    }

    #tick(date) {
      const on = !this.#ticked.has(date);
      if (on && this.#closed(date)) {
        return;
      }
      if (on) {
        this.#ticked.add(date);
      } else {
        this.#ticked.delete(date);
      }
      this.#touched = true;
      this.#mark();
      this.dispatchEvent(new CustomEvent('tick', { detail: { date, on } }));
    }

    /** The one day that the tab key reaches. */
    #roam(date) {
      this.#buttons.get(this.#current)?.setAttribute('tabindex', '-1');
      this.#current = date;
      this.#buttons.get(date)?.setAttribute('tabindex', '0');
    }

    #target(date, key) {
      const dates = [...this.#buttons.keys()];
      const index = dates.indexOf(date);
      const day = (offset) => {
        const moved = new Date(`${date}T12:00:00Z`);
        moved.setUTCDate(moved.getUTCDate() + offset);
        const text = moved.toISOString().slice(0, 10);
        return this.#buttons.has(text) ? text : null;
      };
      const weekday = (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
      switch (key) {
        case 'ArrowLeft':
          return dates[index - 1];
        case 'ArrowRight':
          return dates[index + 1];
        case 'ArrowUp':
          return day(-7);
        case 'ArrowDown':
          return day(7);
        case 'Home':
          return this.#first(date, -weekday);
        case 'End':
          return this.#first(date, 6 - weekday);
        case 'PageUp':
          return this.#inMonth(date, -1);
        case 'PageDown':
          return this.#inMonth(date, 1);
        default:
          return null;
      }
    }

    /** The day so far away, or the last one on the way there that this month has. */
    #first(date, offset) {
      const month = date.slice(0, 8);
      const length = this.#model.months.find((shown) => month.startsWith(shown.month)).days.length;
      const wanted = Math.min(Math.max(Number(date.slice(8)) + offset, 1), length);
      return month + String(wanted).padStart(2, '0');
    }

    #inMonth(date, offset) {
      const months = this.#model.months;
      const month = months[months.findIndex((shown) => date.startsWith(shown.month)) + offset];
      if (!month) {
        return null;
      }
      const wanted = Math.min(Number(date.slice(8)), month.days.length);
      return `${month.month}-${String(wanted).padStart(2, '0')}`;
    }
  }

  customElements.define('guichet-days', Days);
})();
