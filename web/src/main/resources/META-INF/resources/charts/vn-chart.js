// <vn-chart>: draws one figure in the browser, with drawings.js. The figure is its property `figure` (org.vigienuage.web.shell.Chart), or
// the JSON in a <script type="application/json"> inside of it. What else is inside (a picture, say) is shown until the chart is drawn.
//
// Text comes first: ECharts is a megabyte, and is only loaded when a chart comes near the screen.
import { draw } from './drawings.js';

const NARROW = 560;

let library = null;
const load = () => (library ??= import('../webjars/echarts/5.5.0/echarts.esm.min.js'));

class VnChart extends HTMLElement {
  #figure = null;
  #echarts = null;
  #chart = null;
  #drawnWidth = 0;
  #frame = 0;
  #resizing = new ResizeObserver(() => this.#redrawSoon());
  #near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#start(), { rootMargin: '600px' });
  #media = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)', 'print'].map((query) => matchMedia(query));
  #redraw = () => {
    this.#drawnWidth = 0;
    this.#draw();
  };
  #print = () => this.#start();

  get figure() {
    return this.#figure;
  }

  set figure(value) {
    this.#figure = value;
    this.#redraw();
  }

  connectedCallback() {
    // A property set before this class was known would hide the setter for ever.
    if (Object.hasOwn(this, 'figure')) {
      const early = this.figure;
      delete this.figure;
      this.figure = early;
    }
    const inside = this.querySelector(':scope > script[type="application/json"]');
    if (!this.#figure && inside) {
      this.#figure = JSON.parse(inside.textContent);
    }
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' }).innerHTML =
        '<div part="canvas" style="width:100%"></div><i style="display:none"></i><i style="display:none;forced-color-adjust:none"></i><slot></slot>';
    }
    this.#near.observe(this);
    this.#resizing.observe(this);
    this.#media.forEach((query) => query.addEventListener('change', this.#redraw));
    addEventListener('beforeprint', this.#print);
    this.#redraw();
  }

  disconnectedCallback() {
    this.#near.disconnect();
    this.#resizing.disconnect();
    this.#media.forEach((query) => query.removeEventListener('change', this.#redraw));
    removeEventListener('beforeprint', this.#print);
    cancelAnimationFrame(this.#frame);
    this.#chart?.dispose();
    this.#chart = null;
    this.#drawnWidth = 0;
  }

  async #start() {
    this.#near.disconnect();
    try {
      this.#echarts = await load();
      this.#redraw();
    } catch {
      // The table below says the same: a chart that cannot be loaded only leaves its place.
      library = null;
      this.style.minHeight = '0';
    }
  }

  #redrawSoon() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw() {
    const width = Math.floor(this.clientWidth);
    if (!this.#echarts || !this.isConnected || !this.shadowRoot || !this.#figure || width === 0 || width === this.#drawnWidth) {
      return;
    }
    this.#drawnWidth = width;
    const [canvas, , , otherwise] = this.shadowRoot.children;
    const { option, height } = draw(this.#figure, this.#look(width));
    otherwise.hidden = true;
    canvas.style.height = `${height}px`;
    if (!this.#chart) {
      this.#chart = this.#echarts.init(canvas, null, { renderer: 'svg' });
      this.#chart.on('click', ({ data }) => this.#open(data?.index ?? -1));
    }
    this.#chart.resize({ width, height });
    this.#chart.setOption(option, true);
    // The host has the name and role; what is inside is for the eye only.
    canvas.setAttribute('aria-hidden', 'true');
  }

  #open(index) {
    const item = this.#figure.items[index];
    if (item?.href) {
      location.assign(item.href);
    } else if (item?.opens) {
      this.dispatchEvent(new CustomEvent('mark', { detail: { index } }));
    }
  }

  // Custom properties keep « light-dark(…) » unresolved; the colour of an element does not. Where the reader's own colours are forced,
  // words and lines follow them, and marks keep what tells them apart.
  #look(width) {
    const [, words, marks] = this.shadowRoot.children;
    const colour = (name, probe = words) => {
      probe.style.color = `var(--vn-${name})`;
      return getComputedStyle(probe).color;
    };
    return {
      width,
      narrow: width < NARROW,
      still: this.#media[1].matches || this.#media[3].matches,
      font: getComputedStyle(this).fontFamily,
      ink: colour('ink'),
      muted: colour('muted'),
      rule: colour('rule'),
      strong: colour('rule-strong'),
      paper: this.#media[2].matches ? this.#canvas(words) : colour('paper'),
      series: [1, 2, 3, 4, 5, 6].map((number) => colour(`series-${number}`, marks)),
      other: colour('muted', marks),
    };
  }

  // As the colour of words, the paper too would be forced to the ink.
  #canvas(probe) {
    probe.style.color = 'Canvas';
    return getComputedStyle(probe).color;
  }
}

customElements.define('vn-chart', VnChart);
