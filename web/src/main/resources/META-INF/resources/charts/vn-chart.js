// <vn-chart>: draws one figure given as plain data by org.vigienuage.web.shell.Chart. Words come with the data, colours from the stylesheet.
import * as echarts from '../webjars/echarts/5.5.0/echarts.esm.min.js';
import { axisMoney } from './format.js';

const NARROW = 560;
const BAR = 18;

class VnChart extends HTMLElement {
  #figure = null;
  #chart = null;
  #drawnWidth = 0;
  #frame = 0;
  #resizing = new ResizeObserver(() => this.#redrawSoon());
  #media = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)', 'print'].map((query) => matchMedia(query));
  #redraw = () => {
    this.#drawnWidth = 0;
    this.#draw();
  };

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
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' }).innerHTML = '<div part="canvas" style="width:100%"></div><i style="display:none"></i>';
    }
    this.#resizing.observe(this);
    this.#media.forEach((query) => query.addEventListener('change', this.#redraw));
    this.#redraw();
  }

  disconnectedCallback() {
    this.#resizing.disconnect();
    this.#media.forEach((query) => query.removeEventListener('change', this.#redraw));
    cancelAnimationFrame(this.#frame);
    this.#chart?.dispose();
    this.#chart = null;
    this.#drawnWidth = 0;
  }

  #redrawSoon() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw() {
    const width = Math.floor(this.clientWidth);
    if (!this.isConnected || !this.shadowRoot || !this.#figure || width === 0 || width === this.#drawnWidth) {
      return;
    }
    this.#drawnWidth = width;
    const canvas = this.shadowRoot.firstElementChild;
    const look = this.#look(width);
    const { option, height } = DRAWINGS[this.#figure.kind](this.#figure, look);
    canvas.style.height = `${height}px`;
    if (!this.#chart) {
      this.#chart = echarts.init(canvas, null, { renderer: 'svg' });
      this.#chart.on('click', ({ data }) => {
        if (data && data.index >= 0 && this.#figure.items[data.index].opens) {
          this.dispatchEvent(new CustomEvent('mark', { detail: { index: data.index } }));
        }
      });
    }
    this.#chart.resize({ width, height });
    this.#chart.setOption({ ...common(look), ...option }, true);
    // The host has the name and role; what is inside is for the eye only.
    canvas.setAttribute('aria-hidden', 'true');
  }

  // Custom properties keep « light-dark(…) » unresolved; the colour of an element does not.
  #look(width) {
    const probe = this.shadowRoot.lastElementChild;
    const colour = (name) => {
      probe.style.color = `var(--vn-${name})`;
      return getComputedStyle(probe).color;
    };
    return {
      width,
      narrow: width < NARROW,
      language: this.#figure.language,
      still: this.#media[1].matches || this.#media[3].matches,
      font: getComputedStyle(this).fontFamily,
      ink: colour('ink'),
      muted: colour('muted'),
      rule: colour('rule'),
      strong: colour('rule-strong'),
      paper: colour('paper'),
      series: [1, 2, 3, 4, 5, 6].map((number) => colour(`series-${number}`)),
    };
  }
}

function common(look) {
  return {
    animation: !look.still,
    animationDuration: 250,
    textStyle: { fontFamily: look.font, color: look.ink },
    aria: { enabled: false },
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      confine: true,
      backgroundColor: look.paper,
      borderColor: look.strong,
      borderWidth: 1,
      padding: 8,
      textStyle: { color: look.ink, fontSize: 13 },
      formatter: ({ data }) => data?.tip ?? '',
    },
  };
}

// Long tails would flatten every bar: the axis follows the central values and a range that goes further ends in an arrow.
function ceiling(items) {
  const central = Math.max(0, ...items.map((item) => item.central ?? 0));
  const high = Math.max(0, ...items.map((item) => item.high ?? 0));
  return Math.min(high, central * 1.6) || 1;
}

function whisker(look, horizontal, limit) {
  return {
    type: 'custom',
    z: 3,
    silent: true,
    encode: horizontal ? { x: [0, 1], y: 2 } : { y: [0, 1], x: 2 },
    renderItem: (_, api) => {
      const [low, high, at] = [api.value(0), api.value(1), api.value(2)];
      if (!(high > low)) {
        return null;
      }
      const cut = high > limit;
      const from = horizontal ? api.coord([low, at]) : api.coord([at, low]);
      const to = horizontal ? api.coord([Math.min(high, limit), at]) : api.coord([at, Math.min(high, limit)]);
      const size = 4;
      const style = { stroke: look.ink, lineWidth: 1.25, fill: 'none' };
      const line = (points) => ({ type: 'polyline', shape: { points }, style });
      const across = (point) => (horizontal ? [[point[0], point[1] - size], [point[0], point[1] + size]] : [[point[0] - size, point[1]], [point[0] + size, point[1]]]);
      const arrow = horizontal
        ? [[to[0] - size, to[1] - size], to, [to[0] - size, to[1] + size]]
        : [[to[0] - size, to[1] + size], to, [to[0] + size, to[1] + size]];
      return { type: 'group', children: [line([from, to]), line(across(from)), line(cut ? arrow : across(to))] };
    },
  };
}

function ranked(figure, look) {
  const { items } = figure;
  const limit = ceiling(items);
  const names = look.narrow ? 0 : Math.min(300, Math.round(look.width * 0.34));
  const row = look.narrow ? 46 : 34;
  const top = look.narrow ? 14 : 4;
  const height = items.length * row + top + 8;
  const end = (item) => Math.min(Math.max(item.central ?? 0, item.high ?? 0), limit);
  return {
    height,
    option: {
      grid: { left: names, right: 92, top, bottom: 8 },
      xAxis: { type: 'value', max: limit, show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: items.map((item) => item.label),
        axisTick: { show: false },
        axisLine: { show: true, lineStyle: { color: look.strong } },
        axisLabel: { show: !look.narrow, color: look.ink, fontSize: 13, width: names - 14, overflow: 'truncate', interval: 0 },
      },
      series: [
        {
          type: 'bar',
          barWidth: BAR,
          data: items.map((item, index) => ({
            value: item.central ?? 0,
            index,
            tip: item.tip,
            cursor: item.opens ? 'pointer' : 'default',
            itemStyle: { color: look.series[item.series ?? 0] },
          })),
          label: look.narrow
            ? {
                show: true,
                position: [0, -16],
                color: look.ink,
                fontSize: 12,
                width: look.width - 8,
                overflow: 'truncate',
                formatter: ({ dataIndex }) => items[dataIndex].label,
              }
            : { show: false },
          barCategoryGap: 0,
        },
        {
          type: 'scatter',
          symbolSize: 0.01,
          silent: true,
          data: items.map((item, index) => [end(item), index]),
          label: {
            show: true,
            position: 'right',
            distance: 8,
            color: look.ink,
            fontSize: 13,
            formatter: ({ dataIndex }) => items[dataIndex].text,
          },
        },
        { ...whisker(look, true, limit), data: items.map((item, index) => [item.low, item.high, index]) },
      ],
    },
  };
}

function years(figure, look) {
  const { items } = figure;
  const limit = ceiling(items);
  const room = look.width / Math.max(1, items.length);
  const labelled = room > 62;
  return {
    height: look.narrow ? 240 : 300,
    option: {
      grid: { left: 4, right: 4, top: labelled ? 26 : 12, bottom: 4, containLabel: true },
      xAxis: {
        type: 'category',
        data: items.map((item) => item.label),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: look.strong } },
        axisLabel: { color: look.muted, fontSize: 12, hideOverlap: true, rotate: room < 34 ? 60 : 0 },
      },
      yAxis: {
        type: 'value',
        max: limit,
        splitNumber: 4,
        splitLine: { lineStyle: { color: look.rule } },
        axisLabel: { color: look.muted, fontSize: 12, showMaxLabel: false, formatter: (value) => axisMoney(value, look.language) },
      },
      series: [
        {
          type: 'bar',
          barMaxWidth: 56,
          barMinHeight: 1,
          data: items.map((item, index) => ({
            value: item.central ?? 0,
            index,
            tip: item.tip,
            cursor: item.opens ? 'pointer' : 'default',
            itemStyle: { color: look.series[item.series ?? 0] },
          })),
        },
        {
          type: 'scatter',
          symbolSize: 0.01,
          silent: true,
          data: items.map((item, index) => [index, Math.min(Math.max(item.central ?? 0, item.high ?? 0), limit)]),
          label: {
            show: labelled,
            position: 'top',
            distance: 6,
            color: look.ink,
            fontSize: 12,
            formatter: ({ dataIndex }) => items[dataIndex].text,
          },
        },
        { ...whisker(look, false, limit), data: items.map((item, index) => [item.low, item.high, index]) },
      ],
    },
  };
}

function parts(figure, look) {
  const { items } = figure;
  const total = items.reduce((sum, item) => sum + (item.central ?? 0), 0);
  return {
    height: 64,
    option: {
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      grid: { left: 0, right: 0, top: 4, bottom: 4 },
      xAxis: { type: 'value', max: total || 1, show: false },
      yAxis: { type: 'category', data: [''], show: false },
      series: items.map((item, index) => ({
        type: 'bar',
        name: item.label,
        stack: 'parts',
        barWidth: 52,
        data: [{ value: item.central ?? 0, index, tip: item.tip, cursor: item.opens ? 'pointer' : 'default' }],
        itemStyle: { color: look.series[item.series ?? index], borderColor: look.paper, borderWidth: 1 },
      })),
    },
  };
}

const DRAWINGS = { ranked, years, parts };

customElements.define('vn-chart', VnChart);
